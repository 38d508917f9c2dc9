import type { ActionBodies, StaffAction, TicketDetail } from '@gopy/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@gopy/web-kit';
import { desk } from './desk-client.js';
import { keys } from './query-keys.js';
import { useTicketChanged } from './use-ticket.js';

export interface Step {
  action: StaffAction;
  body: ActionBodies[StaffAction];
}

/** Does one action. When the ticket moved on meanwhile, the newest state is fetched and the caller keeps what was typed. */
export function useAct(code: string) {
  const queries = useQueryClient();
  const changed = useTicketChanged();
  return useMutation<TicketDetail, Error, Step>({
    mutationFn: ({ action, body }) => desk.act(code, action, body),
    onSuccess: changed,
    onError: (error) => {
      if (error instanceof ProblemError && (error.status === 409 || error.status === 403))
        return queries.invalidateQueries({ queryKey: keys.ticket(code) });
    },
  });
}
