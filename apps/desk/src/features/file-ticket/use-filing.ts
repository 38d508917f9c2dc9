import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type FiledTicket, newIdempotencyKey, ProblemError, useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { useTicketChanged } from '../../shared/use-ticket.js';
import { fileTicketTexts } from './file-ticket-texts.js';
import { EMPTY_FORM, requestOf, type TicketForm } from './ticket-form.js';

/** The form's state and its filing; one key per filled-in form, so that a second Enter makes no second ticket. */
export function useFiling(onFiled: (ticket: FiledTicket) => void) {
  const t = useText(fileTicketTexts);
  const queries = useQueryClient();
  const changed = useTicketChanged();
  const [form, setForm] = useState<TicketForm>(EMPTY_FORM);
  const [tried, setTried] = useState(false);
  const key = useRef(newIdempotencyKey());
  const filing = useMutation({
    mutationFn: () => desk.fileTicket(requestOf(form), key.current),
    onSuccess: (ticket) => {
      changed(ticket);
      void queries.invalidateQueries({ queryKey: ['ticket', ticket.code] });
      onFiled(ticket);
    },
    // A refused request was not kept under its key; a corrected one needs its own.
    onError: (error) => {
      if (error instanceof ProblemError) key.current = newIdempotencyKey();
    },
  });

  const set = (news: Partial<TicketForm>) => setForm((before) => ({ ...before, ...news }));
  const file = () => {
    setTried(true);
    if (form.content.trim() && !filing.isPending) filing.mutate();
  };
  const about = (field: string) => (filing.error instanceof ProblemError ? filing.error.about(field) : undefined);
  const contentError = about('content') ?? (tried && !form.content.trim() ? t('writeContent') : undefined);
  return { form, set, file, about, contentError, error: filing.error, busy: filing.isPending };
}
export type Filing = ReturnType<typeof useFiling>;
