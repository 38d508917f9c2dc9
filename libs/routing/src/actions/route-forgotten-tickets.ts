import { Clock, seconds } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { RoutableTickets } from '../domain/routable-tickets.js';
import { RouteTicket } from './route-ticket.js';

/** Time enough for the listener to route a ticket first. */
const PATIENCE = seconds(5);
const AT_ONCE = 200;

/** Routes what no message came for: Redis may have been emptied. */
@Injectable()
export class RouteForgottenTickets {
  constructor(
    private readonly tickets: RoutableTickets,
    private readonly routeTicket: RouteTicket,
    private readonly clock: Clock,
  ) {}

  /** One ticket that cannot be routed must not hold up the others; the first failure is thrown at the end. */
  async run(): Promise<number> {
    const ids = await this.tickets.unrouted(new Date(this.clock.now().getTime() - PATIENCE), AT_ONCE);
    const failures: unknown[] = [];
    for (const id of ids) await this.routeTicket.run(id).catch((failure: unknown) => failures.push(failure));
    if (failures.length > 0) throw failures[0];
    return ids.length;
  }
}
