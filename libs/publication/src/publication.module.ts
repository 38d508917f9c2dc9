import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { Board } from './views/board.view.js';
import { BoardIds } from './views/board-ids.js';
import { BoardMap } from './views/board-map.view.js';
import { BoardSearch } from './views/board-search.js';
import { FreshPoints } from './views/fresh-points.js';

/** The public board, for every process that shows it. */
@Module({
  imports: [TicketsModule],
  providers: [Board, BoardIds, BoardMap, BoardSearch, FreshPoints],
  exports: [Board, BoardIds, BoardMap, TicketsModule],
})
export class PublicationModule {}
