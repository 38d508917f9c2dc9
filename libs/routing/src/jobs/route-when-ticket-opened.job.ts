import { defineListener, type Listener } from '@gopy/platform';
import type { RouteTicket } from '../actions/route-ticket.js';

/** Tickets that are routed at the same time share their reads and commits. */
const AT_ONCE = 50;

export const routeWhenTicketOpened = (routeTicket: RouteTicket): Listener =>
  defineListener({ name: 'route-when-ticket-opened', events: ['ticket.opened'], concurrency: AT_ONCE, run: ({ subjectId }) => routeTicket.run(subjectId) });
