import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { FollowTickets } from '../actions/follow-tickets.js';
import { ForgetDepartures } from '../actions/forget-departures.js';
import { RebuildBoard } from '../actions/rebuild-board.js';
import { ShowOnBoard } from '../actions/show-on-board.js';
import { PublicationJobs } from './publication-jobs.js';

/** The board's index at work. */
@Module({
  imports: [TicketsModule],
  providers: [FollowTickets, ForgetDepartures, RebuildBoard, ShowOnBoard, PublicationJobs],
  exports: [FollowTickets, RebuildBoard, PublicationJobs],
})
export class PublicationJobsModule {}
