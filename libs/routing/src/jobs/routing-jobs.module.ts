import { Module } from '@nestjs/common';
import { RouteForgottenTickets } from '../actions/route-forgotten-tickets.js';
import { RouteTicket } from '../actions/route-ticket.js';
import { RoutingModule } from '../routing.module.js';
import { RoutingJobs } from './routing-jobs.js';

/** The router at work. */
@Module({ imports: [RoutingModule], providers: [RouteTicket, RouteForgottenTickets, RoutingJobs], exports: [RouteTicket, RoutingJobs] })
export class RoutingJobsModule {}
