import { defineListener, type Listener } from '@gopy/platform';
import type { RouteTicket } from '../actions/route-ticket.js';

export const routeWhenTicketOpened = (routeTicket: RouteTicket): Listener =>
  defineListener({ name: 'route-when-ticket-opened', events: ['ticket.opened'], run: ({ subjectId }) => routeTicket.run(subjectId) });
