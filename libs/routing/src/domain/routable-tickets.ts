import type { Dispatching, Leaving } from './route.js';
import type { TicketFacts } from './ticket-facts.js';

/** `waiting`: received, and the router has not looked yet. */
export type RoutableTicket = TicketFacts & { readonly waiting: boolean };

/** The router's door to the tickets. Deciding on a ticket that no longer waits for the router changes nothing. */
export abstract class RoutableTickets {
  abstract factsForRouting(ticketId: string): Promise<RoutableTicket | undefined>;
  abstract dispatchByRouter(ticketId: string, decision: Dispatching): Promise<void>;
  abstract leaveToCoordinator(ticketId: string, decision: Leaving): Promise<void>;
  /** Those still waiting that came in before the given moment, oldest first. */
  abstract unrouted(olderThan: Date, limit: number): Promise<string[]>;
}
