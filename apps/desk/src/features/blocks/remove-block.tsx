import type { BlockView } from '@gopy/contracts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { blocksTexts } from './blocks-texts.js';
import { useRemoveBlock } from './use-blocks.js';

export function RemoveBlock({ block, onClose }: { block: BlockView | undefined; onClose: () => void }) {
  const t = useText(blocksTexts);
  const shared = useText(sharedTexts);
  const remove = useRemoveBlock(onClose);
  return (
    <Modal opened={block !== undefined} onClose={onClose} title={t('removeTitle')}>
      {block && (
        <>
          <Text fw={600}>{block.value}</Text>
          <Text size="sm">{block.reason}</Text>
          <Text size="sm" c="dimmed" my="sm">
            {t('removeHint')}
          </Text>
          <ProblemAlert error={remove.error} />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose} data-autofocus>
              {shared('cancel')}
            </Button>
            <Button color="var(--bad)" loading={remove.isPending} onClick={() => remove.mutate(block.id)}>
              {t('removeNow')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
