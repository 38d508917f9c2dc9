import type { TicketView } from '@gopy/contracts';
import type { Status } from '@gopy/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import { desk } from '../desk-client.js';
import { keys } from '../query-keys.js';

const PAGE = 30;
const FIRST_PAGE: string | undefined = undefined;

export interface ListWish {
  view: TicketView;
  q: string;
  status?: Status | undefined;
}

/** A view of tickets, page after page by keyset. */
export function useTicketList({ view, q, status }: ListWish) {
  return useInfiniteQuery({
    queryKey: keys.list(view, `${status ?? ''}|${q}`),
    queryFn: ({ pageParam, signal }) => desk.tickets({ view, q: q || undefined, status, cursor: pageParam, limit: PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
}
