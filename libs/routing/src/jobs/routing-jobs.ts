import type { Listener, Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { KeepOpenReports } from '../actions/keep-open-reports.js';
import { RouteForgottenTickets } from '../actions/route-forgotten-tickets.js';
import { RouteTicket } from '../actions/route-ticket.js';
import { keepOpenReports } from './keep-open-reports.job.js';
import { routeForgottenTickets } from './route-forgotten-tickets.job.js';
import { routeWhenTicketOpened } from './route-when-ticket-opened.job.js';

/** What the worker runs for routing. */
@Injectable()
export class RoutingJobs {
  readonly listeners: readonly Listener[];
  readonly sweeps: readonly Sweep[];

  constructor(routeTicket: RouteTicket, forgotten: RouteForgottenTickets, openReports: KeepOpenReports) {
    this.listeners = [routeWhenTicketOpened(routeTicket)];
    this.sweeps = [routeForgottenTickets(forgotten), keepOpenReports(openReports)];
  }
}
