import { Button, Group, Modal, Text } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import type { ReactNode } from 'react';
import { ProblemAlert } from './feedback/problem-alert.js';
import { sharedTexts } from './shared-texts.js';

interface Props {
  title: string;
  /** What it is, in bold; absent while nothing is to be removed. */
  name: string | undefined;
  children: ReactNode;
  hint: string;
  button: string;
  removal: { error: unknown; isPending: boolean };
  onRemove: () => void;
  onClose: () => void;
}

/** Asked before something is taken out of a table for good. */
export function ConfirmRemoval({ title, name, children, hint, button, removal, onRemove, onClose }: Props) {
  const shared = useText(sharedTexts);
  return (
    <Modal opened={name !== undefined} onClose={onClose} title={title}>
      <Text fw={600}>{name}</Text>
      <Text size="sm">{children}</Text>
      <Text size="sm" c="dimmed" my="sm">
        {hint}
      </Text>
      <ProblemAlert error={removal.error} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {shared('cancel')}
        </Button>
        <Button color="var(--bad)" loading={removal.isPending} onClick={onRemove}>
          {button}
        </Button>
      </Group>
    </Modal>
  );
}
