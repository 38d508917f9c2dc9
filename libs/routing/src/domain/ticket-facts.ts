/** What the router reads of a ticket. */
export type TicketFacts = {
  readonly content: string;
  readonly categoryId: string | null;
  readonly areaCode: string | null;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly outsideCity: boolean;
};
