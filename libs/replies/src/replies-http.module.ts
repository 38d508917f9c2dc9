import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { Drafts } from './actions/drafts.js';
import { DraftStore } from './domain/draft-store.js';
import { DraftsController } from './http/drafts.controller.js';
import { DatabaseDraftStore } from './storage/database-draft-store.js';

/** Drafts over HTTP, for the api process. */
@Module({ imports: [TicketsModule], providers: [Drafts, { provide: DraftStore, useClass: DatabaseDraftStore }], controllers: [DraftsController] })
export class RepliesHttpModule {}
