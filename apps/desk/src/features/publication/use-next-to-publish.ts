import { useTicketList } from '../../shared/ticket-list/use-ticket-list.js';

/** The one after this in the queue; from its end back to its start; undefined when nothing else waits. */
export function useNextToPublish(code: string): () => string | undefined {
  const list = useTicketList({ view: 'to-publish', q: '' });
  const codes = list.data?.pages.flatMap(({ items }) => items.map((item) => item.code)) ?? [];
  return () => {
    const others = codes.filter((other) => other !== code);
    const behind = codes.slice(codes.indexOf(code) + 1).filter((other) => other !== code);
    return behind[0] ?? others[0];
  };
}
