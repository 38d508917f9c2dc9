import type { TicketDetail } from '@gopy/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { desk } from './desk-client.js';
import { keys } from './query-keys.js';

export function useTicket(code: string) {
  return useQuery({ queryKey: keys.ticket(code), queryFn: ({ signal }) => desk.ticket(code, signal) });
}

/** Puts the ticket that an action answered with on screen, and lets the lists ask again. */
export function useTicketChanged(): (ticket: TicketDetail) => void {
  const queries = useQueryClient();
  return useCallback(
    (ticket) => {
      queries.setQueryData(keys.ticket(ticket.code), ticket);
      void queries.invalidateQueries({ queryKey: keys.lists });
      void queries.invalidateQueries({ queryKey: keys.counts });
    },
    [queries],
  );
}
