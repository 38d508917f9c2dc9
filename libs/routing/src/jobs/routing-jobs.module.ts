import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { KeepOpenReports } from '../actions/keep-open-reports.js';
import { RouteForgottenTickets } from '../actions/route-forgotten-tickets.js';
import { TicketsForRouting } from '../actions/tickets-for-routing.js';
import { RoutableTickets } from '../domain/routable-tickets.js';
import { RouteTicket } from '../actions/route-ticket.js';
import { RoutingModule } from '../routing.module.js';
import { RoutingJobs } from './routing-jobs.js';

/** The router at work. */
@Module({
  imports: [RoutingModule, TicketsModule],
  providers: [{ provide: RoutableTickets, useClass: TicketsForRouting }, RouteTicket, RouteForgottenTickets, KeepOpenReports, RoutingJobs],
  exports: [RouteTicket, KeepOpenReports, RoutingJobs],
})
export class RoutingJobsModule {}
