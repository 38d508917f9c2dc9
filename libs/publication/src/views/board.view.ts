import type { BoardEntry, BoardQuery, BoardResponse } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Clock, DomainError } from '@gopy/kernel';
import { PublishedTickets, TrackingCodes } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { readBoardCursor, writeBoardCursor } from './board-cursor.js';
import { BoardIds } from './board-ids.js';
import { boardEntry, boardItem } from './board-item.js';
import { BoardNames } from './board-names.js';

/** The public board: which reports by the index, their words from the tickets themselves. */
@Injectable()
export class Board {
  constructor(
    private readonly boardIds: BoardIds,
    private readonly tickets: PublishedTickets,
    private readonly directories: DirectorySource,
    private readonly codes: TrackingCodes,
    private readonly clock: Clock,
  ) {}

  async page({ cursor, limit, ...filters }: BoardQuery): Promise<BoardResponse> {
    const { ids, loose } = await this.boardIds.page(filters, limit + 1, cursor === undefined ? {} : readBoardCursor(cursor));
    const shown = ids.slice(0, limit);
    const last = ids.length > limit ? shown.at(-1) : undefined;
    const tickets = await this.tickets.byIds(shown);
    const names = this.names();
    return {
      items: tickets.map((ticket) => boardItem(ticket, names)),
      nextCursor: last === undefined ? null : writeBoardCursor({ before: last, loose }),
      updatedAt: this.clock.now().toISOString(),
    };
  }

  async entry(typedCode: string): Promise<BoardEntry> {
    const code = this.codes.read(typedCode);
    const ticket = code === null ? undefined : await this.tickets.byCode(code);
    if (ticket === undefined) throw new DomainError('publication.not-found');
    return boardEntry(ticket, this.names());
  }

  private names(): BoardNames {
    return new BoardNames(this.directories.current());
  }
}
