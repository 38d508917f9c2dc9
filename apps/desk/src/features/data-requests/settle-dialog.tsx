import type { DataRequestView } from '@gopy/contracts';
import { Alert, Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { type SettlingStep, useText, words } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { dataRequestsTexts } from './data-requests-texts.js';
import { useSettle } from './use-data-requests.js';

export type Choice = { readonly request: DataRequestView; readonly step: SettlingStep };

/** Says what the step does before it is done; an erasure wants to be understood first. */
export function SettleDialog({ choice, onClose }: { choice: Choice | undefined; onClose: () => void }) {
  const t = useText(dataRequestsTexts);
  const w = useText(words);
  return (
    <Modal
      opened={choice !== undefined}
      onClose={onClose}
      title={choice && `${t(`step.${choice.step}`)}: ${w(`data-request.${choice.request.kind}`)}`}
    >
      {choice && <SettleForm choice={choice} onClose={onClose} />}
    </Modal>
  );
}

function SettleForm({ choice: { request, step }, onClose }: { choice: Choice; onClose: () => void }) {
  const t = useText(dataRequestsTexts);
  const shared = useText(sharedTexts);
  const [reason, setReason] = useState('');
  const [understood, setUnderstood] = useState(false);
  const settle = useSettle(onClose);
  const erases = step === 'fulfil' && request.kind === 'erasure';
  const needsReason = step === 'refuse' || step === 'extend';
  const ready = (!needsReason || reason.trim() !== '') && (!erases || understood);
  const explanation = step === 'fulfil' ? t(`explain.fulfil.${request.kind}`) : t(`explain.${step}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) settle.mutate({ id: request.id, step, reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {erases ? (
          <Alert color="red" variant="light" icon={<IconAlertTriangle />}>
            <Text size="sm" c="var(--bad)">
              {explanation}
            </Text>
          </Alert>
        ) : (
          <Text size="sm">{explanation}</Text>
        )}
        {step !== 'start' && (
          <Textarea
            label={needsReason ? t('reasonNeeded') : t('reasonOptional')}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {erases && (
          <Checkbox label={t('understood')} checked={understood} onChange={(event) => setUnderstood(event.currentTarget.checked)} />
        )}
        <ProblemAlert error={settle.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button type="submit" {...(erases && { color: 'var(--bad)' })} disabled={!ready} loading={settle.isPending}>
            {t(`step.${step}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
