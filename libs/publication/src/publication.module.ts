import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { Board } from './views/board.view.js';
import { BoardIds } from './views/board-ids.js';
import { BoardSearch } from './views/board-search.js';

/** The public board, for every process that shows it. */
@Module({ imports: [TicketsModule], providers: [Board, BoardIds, BoardSearch], exports: [Board, BoardIds, TicketsModule] })
export class PublicationModule {}
