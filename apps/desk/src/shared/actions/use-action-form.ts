import { actionBodies, type StaffAction, type TicketDetail } from '@gopy/contracts';
import { useState } from 'react';
import { ProblemError, useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import { useAct } from '../use-act.js';
import { filledIn, startingValues, type Values } from './starting-values.js';

/** State of one action's dialog: values, what is wrong with them, and sending them with the version on screen. */
export function useActionForm(action: StaffAction, ticket: TicketDetail, onDone: () => void) {
  const t = useText(sharedTexts);
  const act = useAct(ticket.code);
  const [values, setValues] = useState<Values>(() => startingValues(action, ticket));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());

  const set = (name: string, value: unknown) => {
    setValues((before) => ({ ...before, [name]: value }));
    setWrong((before) => new Set([...before].filter((field) => field !== name)));
  };
  const send = () => {
    const body = actionBodies[action].safeParse({ ...filledIn(values), version: ticket.version });
    if (!body.success) return setWrong(new Set(body.error.issues.map(({ path }) => String(path[0]))));
    act.mutate({ action, body: body.data }, { onSuccess: onDone });
  };
  const about = (name: string) => (act.error instanceof ProblemError ? act.error.about(name) : undefined);
  const errorOf = (name: string) => about(name) ?? (wrong.has(name) ? t('required') : undefined);
  return { values, set, send, errorOf, error: isStale(act.error) ? undefined : act.error, busy: act.isPending };
}

/** Not an error to show as such: the note about what changed says more. */
export function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'ticket.stale';
}
