import { actionBodies, type SaveDraftRequest, type TicketDetail } from '@gopy/contracts';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError, useText } from '@gopy/web-kit';
import { isStale } from '../../shared/actions/use-action-form.js';
import { keys } from '../../shared/query-keys.js';
import { useAct } from '../../shared/use-act.js';
import { replyTexts } from './reply-texts.js';

/** Submits the draft as the answer. The draft stays: sent back for changes, its writer goes on from it. */
export function useSubmitReply(ticket: TicketDetail, draft: SaveDraftRequest, save: () => Promise<void>) {
  const t = useText(replyTexts);
  const queries = useQueryClient();
  const act = useAct(ticket.code);
  const [tried, setTried] = useState(false);
  const missing = { outcome: draft.outcome ? undefined : t('chooseOutcome'), answer: draft.text.trim() ? undefined : t('writeText') };

  const taken = async () => {
    notifications.show({ message: t('submitted', { code: ticket.code }), color: 'green' });
    await save();
    await queries.invalidateQueries({ queryKey: keys.drafts(ticket.code) });
  };
  const submit = () => {
    setTried(true);
    const body = actionBodies.submit.safeParse({
      version: ticket.version,
      answer: draft.text,
      outcome: draft.outcome,
      internalNote: draft.internalNote || undefined,
      attachmentIds: draft.attachmentIds?.length ? draft.attachmentIds : undefined,
    });
    if (body.success && !act.isPending) act.mutate({ action: 'submit', body: body.data }, { onSuccess: () => void taken() });
  };
  const errorOf = (field: keyof typeof missing) =>
    (act.error instanceof ProblemError ? act.error.about(field) : undefined) ?? (tried ? missing[field] : undefined);
  return { submit, errorOf, error: isStale(act.error) ? undefined : act.error, busy: act.isPending };
}
