import { RouteTickets } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { type RoutableTicket, RoutableTickets } from '../domain/routable-tickets.js';
import type { Dispatching, Leaving } from '../domain/route.js';

/** The tickets' own door for the router. */
@Injectable()
export class TicketsForRouting extends RoutableTickets {
  constructor(private readonly tickets: RouteTickets) {
    super();
  }

  async factsForRouting(ticketId: string): Promise<RoutableTicket | undefined> {
    const facts = await this.tickets.facts(ticketId);
    return facts && { ...facts, waiting: facts.status === 'received' && !facts.routed };
  }

  dispatchByRouter(ticketId: string, decision: Dispatching): Promise<void> {
    return this.tickets.dispatch(ticketId, decision);
  }

  leaveToCoordinator(ticketId: string, decision: Leaving): Promise<void> {
    return this.tickets.leaveToCoordinator(ticketId, decision);
  }

  unrouted(olderThan: Date, limit: number): Promise<string[]> {
    return this.tickets.unrouted(olderThan, limit);
  }
}
