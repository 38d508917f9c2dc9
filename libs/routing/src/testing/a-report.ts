import type { TicketFacts } from '../domain/ticket-facts.js';

/** A report as the router reads it: nothing is known of it but its text. */
export const aReport = (facts: Partial<TicketFacts> = {}): TicketFacts => ({
  content: 'Nhờ kiểm tra giúp.',
  categoryId: null,
  areaCode: null,
  address: null,
  lat: null,
  lon: null,
  outsideCity: false,
  ...facts,
});
