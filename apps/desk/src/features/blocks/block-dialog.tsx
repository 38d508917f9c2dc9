import { type BlockKind, BLOCK_KINDS } from '@gopy/vocabulary';
import { Button, Group, Modal, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemError, useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { blocksTexts } from './blocks-texts.js';
import { useAddBlock } from './use-blocks.js';

export type BlockStart = { readonly kind: BlockKind; readonly value: string };

const LENGTHS = ['1', '7', '30'] as const;
const DAY_MS = 86_400_000;

export function BlockDialog({ start, onClose }: { start: BlockStart | undefined; onClose: () => void }) {
  const t = useText(blocksTexts);
  return (
    <Modal opened={start !== undefined} onClose={onClose} title={t('add')} closeOnClickOutside={false}>
      {start && <BlockForm start={start} onClose={onClose} />}
    </Modal>
  );
}

function BlockForm({ start, onClose }: { start: BlockStart; onClose: () => void }) {
  const t = useText(blocksTexts);
  const shared = useText(sharedTexts);
  const [kind, setKind] = useState(start.kind);
  const [value, setValue] = useState(start.value);
  const [days, setDays] = useState<string>('7');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddBlock(onClose);
  const missing = { value: value.trim() === '' && t('writeValue'), reason: reason.trim() === '' && t('writeReason') };
  const about = (field: string) => (add.error instanceof ProblemError ? add.error.about(field) : undefined);
  const submit = () => {
    setTried(true);
    if (!missing.value && !missing.reason)
      add.mutate({ kind, value, reason, expiresAt: new Date(Date.now() + Number(days) * DAY_MS).toISOString() });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <Select
          label={t('kind')}
          value={kind}
          allowDeselect={false}
          onChange={(chosen) => setKind(BLOCK_KINDS.find((each) => each === chosen) ?? kind)}
          data={BLOCK_KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
        />
        <TextInput
          label={t(`value.${kind}`)}
          withAsterisk
          value={value}
          maxLength={200}
          onChange={(event) => setValue(event.currentTarget.value)}
          error={about('value') ?? (tried && missing.value)}
          data-autofocus={start.value === '' || undefined}
        />
        {kind === 'address' && (
          <Text size="sm" c="var(--warn)">
            {t('addressWarning')}
          </Text>
        )}
        <Radio.Group label={t('lasts')} value={days} onChange={setDays}>
          <Group mt={6}>
            {LENGTHS.map((length) => (
              <Radio key={length} value={length} label={t(`days.${length}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t('reason')}
          withAsterisk
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={300}
          error={about('reason') ?? (tried && missing.reason)}
          data-autofocus={start.value !== '' || undefined}
        />
        <ProblemAlert error={add.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button type="submit" color="var(--bad)" loading={add.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
