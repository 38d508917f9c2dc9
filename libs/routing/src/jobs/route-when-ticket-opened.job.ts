import { defineListener, type Listener } from '@gopy/platform';
import type { RouteTicket } from '../actions/route-ticket.js';

/** Tickets that are routed at the same time share their reads and commits. */
const AT_ONCE = 50;
/** In a rush the city takes in first and routes after: twenty times what a storm hour brings, and half of what the worker could. */
const PER_SECOND = 600;

export const routeWhenTicketOpened = (routeTicket: RouteTicket): Listener =>
  defineListener({
    name: 'route-when-ticket-opened',
    events: ['ticket.opened'],
    concurrency: AT_ONCE,
    perSecond: PER_SECOND,
    run: ({ subjectId }) => routeTicket.run(subjectId),
  });
