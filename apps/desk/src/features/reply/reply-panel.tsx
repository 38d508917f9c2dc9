import type { TicketDetail } from '@gopy/contracts';
import { Skeleton } from '@mantine/core';
import { type Person, useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { Panel } from '../../shared/panel.js';
import { useStaff } from '../../shared/staff.js';
import { KeptDraft } from './kept-draft.js';
import { ReplyEditor } from './reply-editor.js';
import { replyTexts } from './reply-texts.js';
import { ReviewPanel } from './review-panel.js';
import { useDrafts } from './use-drafts.js';

interface Props {
  ticket: TicketDetail;
  colleagues: readonly Person[];
  onReplying: (replying: boolean) => void;
}

/** The answer in the making: written by the officer, read by the approver. */
export function ReplyPanel({ ticket, colleagues, onReplying }: Props) {
  const t = useText(replyTexts);
  const staff = useStaff();
  const writes = ticket.allowedActions.includes('submit');
  const mayHaveDraft = writes || staff.department !== undefined;
  const drafts = useDrafts(
    ticket.code,
    mayHaveDraft ? 'asked' : 'not-asked',
    colleagues.filter(({ state }) => state === 'replying').length,
  );
  if (ticket.allowedActions.includes('approve')) return <ReviewPanel ticket={ticket} />;
  if (!writes) return drafts.data?.mine ? <KeptDraft ticket={ticket} draft={drafts.data.mine} /> : null;
  return (
    <Panel title={t('title')}>
      <ProblemAlert error={drafts.data ? undefined : drafts.error} onRetry={() => void drafts.refetch()} />
      {drafts.isPending && <Skeleton height={220} />}
      {drafts.data && <ReplyEditor ticket={ticket} drafts={drafts.data} onReplying={onReplying} />}
    </Panel>
  );
}
