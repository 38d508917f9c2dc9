import type { TicketSummary } from '@gopy/contracts';
import { DECLINE_REASONS, type DeclineReason } from '@gopy/vocabulary';
import { Alert, Button, Group, Modal, Progress, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText, words } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import { sameTextTexts } from './same-text-texts.js';
import { type AllProgress, useActOnAll } from './use-act-on-all.js';

interface Props {
  /** Oldest first. */
  tickets: readonly TicketSummary[];
  onClose: () => void;
}

export const MOST_AT_ONCE = 100;

/** Declines or merges all tickets that say the same, with what came of each. */
export function SameTextDialog({ tickets: now, onClose }: Props) {
  const t = useText(sameTextTexts);
  // The list behind refreshes while the work goes on.
  const [tickets] = useState(now);
  const all = useActOnAll();
  const close = () => {
    all.stop();
    onClose();
  };
  return (
    <Modal opened onClose={close} title={t('title', { count: tickets.length })} closeOnClickOutside={false}>
      {all.progress.state === 'idle' ? (
        <Choice tickets={tickets} onRun={all.run} onClose={close} />
      ) : (
        <Outcome progress={all.progress} count={tickets.length} onClose={close} />
      )}
    </Modal>
  );
}

function Choice({ tickets, onRun, onClose }: Props & { onRun: ReturnType<typeof useActOnAll>['run'] }) {
  const t = useText(sameTextTexts);
  const shared = useText(sharedTexts);
  const word = useText(words);
  const [what, setWhat] = useState<string>('merge');
  const [reasonCode, setReasonCode] = useState<DeclineReason>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [oldest, ...others] = tickets;
  const confirm = () => {
    setTried(true);
    if (what === 'merge' && oldest) void onRun(others, { action: 'merge', body: { into: oldest.code } });
    if (what === 'decline' && reasonCode) void onRun(tickets, { action: 'decline', body: { reasonCode, ...(note.trim() && { note }) } });
  };
  return (
    <Stack gap="md">
      <Text size="sm">{oldest?.excerpt}</Text>
      <Radio.Group label={t('what')} value={what} onChange={setWhat}>
        <Stack gap={8} mt={6}>
          <Radio value="merge" label={t('merge', { code: oldest?.code ?? '' })} data-autofocus />
          <Radio value="decline" label={t('decline')} />
        </Stack>
      </Radio.Group>
      {what === 'decline' && (
        <>
          <Select
            label={t('reasonCode')}
            withAsterisk
            value={reasonCode ?? null}
            onChange={(value) => setReasonCode(DECLINE_REASONS.find((each) => each === value))}
            data={DECLINE_REASONS.map((value) => ({ value, label: word(`decline-reason.${value}`) }))}
            error={tried && !reasonCode && t('pickReason')}
          />
          <Textarea
            label={t('note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            minRows={2}
            maxLength={2000}
          />
        </>
      )}
      {tickets.length >= MOST_AT_ONCE && (
        <Text size="sm" c="dimmed">
          {t('moreLeft', { count: MOST_AT_ONCE })}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {shared('cancel')}
        </Button>
        <Button color={what === 'decline' ? 'var(--bad)' : undefined} onClick={confirm}>
          {what === 'decline' ? t('confirmDecline', { count: tickets.length }) : t('confirmMerge', { count: others.length })}
        </Button>
      </Group>
    </Stack>
  );
}

function Outcome({ progress: { done, failures, state }, count, onClose }: { progress: AllProgress; count: number; onClose: () => void }) {
  const t = useText(sameTextTexts);
  const shared = useText(sharedTexts);
  const tried = done + failures.length;
  return (
    <Stack gap="md">
      {state === 'running' && <Progress value={(tried / count) * 100} aria-label={t('progress', { done: tried, count })} />}
      <Text role="status">{state === 'running' ? t('progress', { done: tried, count }) : t('done', { count: done })}</Text>
      {failures.length > 0 && (
        <Alert color="red" variant="light" title={t('failed', { count: failures.length })}>
          {failures.map(({ code, says }) => (
            <Text key={code} size="sm" c="var(--bad)">
              {code}: {says}
            </Text>
          ))}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {shared('close')}
        </Button>
      </Group>
    </Stack>
  );
}
