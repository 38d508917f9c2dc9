import { Injectable } from '@nestjs/common';
import { RoutableTickets } from '../domain/routable-tickets.js';
import { route } from '../domain/route.js';
import { RoutingRuleStore } from '../domain/routing-rule-store.js';
import { CityForRouting } from './city-for-routing.js';

/** Finds the department of a new ticket. Running it twice does nothing more. */
@Injectable()
export class RouteTicket {
  constructor(
    private readonly tickets: RoutableTickets,
    private readonly rules: RoutingRuleStore,
    private readonly city: CityForRouting,
  ) {}

  async run(ticketId: string): Promise<void> {
    const ticket = await this.tickets.factsForRouting(ticketId);
    if (!ticket?.waiting) return;
    const decision = route(ticket, this.rules.current(), this.city);
    if (decision.outcome === 'dispatch') await this.tickets.dispatchByRouter(ticketId, decision);
    else await this.tickets.leaveToCoordinator(ticketId, decision);
  }
}
