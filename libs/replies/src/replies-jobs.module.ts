import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { ForgetErasedDrafts } from './actions/forget-erased-drafts.js';
import { DraftStore } from './domain/draft-store.js';
import { RepliesJobs } from './jobs/replies-jobs.js';
import { DatabaseDraftStore } from './storage/database-draft-store.js';

/** Drafts, for the worker. */
@Module({
  imports: [TicketsModule],
  providers: [ForgetErasedDrafts, { provide: DraftStore, useClass: DatabaseDraftStore }, RepliesJobs],
  exports: [RepliesJobs],
})
export class RepliesJobsModule {}
