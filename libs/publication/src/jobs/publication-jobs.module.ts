import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { FollowTickets } from '../actions/follow-tickets.js';
import { ShowOnBoard } from '../actions/show-on-board.js';
import { PublicationJobs } from './publication-jobs.js';

/** The board's index at work. */
@Module({
  imports: [TicketsModule],
  providers: [FollowTickets, ShowOnBoard, PublicationJobs],
  exports: [FollowTickets, ShowOnBoard, PublicationJobs],
})
export class PublicationJobsModule {}
