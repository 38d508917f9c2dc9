import type { TicketSummary } from '@gopy/contracts';

/** One row of a list: a ticket, with those below it that say the very same. */
export type SameTextGroup = { readonly lead: TicketSummary; readonly others: readonly TicketSummary[] };

/** Equal texts fall together where the first of them stands; the order of the list stays. */
export function sameTextGroups(tickets: readonly TicketSummary[]): SameTextGroup[] {
  const groups = new Map<string, TicketSummary[]>();
  for (const ticket of tickets) {
    const key = ticket.sameText?.firstCode ?? ticket.code;
    groups.set(key, [...(groups.get(key) ?? []), ticket]);
  }
  return [...groups.values()].flatMap(([lead, ...others]) => (lead ? [{ lead, others }] : []));
}
