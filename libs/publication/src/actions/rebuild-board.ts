import { type Row, Sql } from '@gopy/platform';
import { PublishedTickets } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { ShowOnBoard } from './show-on-board.js';

const AT_ONCE = 200;

/** Compares the whole index with the tickets: for after a restore, or when somebody changed tables by hand. The board serves on meanwhile. */
@Injectable()
export class RebuildBoard {
  constructor(
    private readonly tickets: PublishedTickets,
    private readonly showOnBoard: ShowOnBoard,
    private readonly sql: Sql,
  ) {}

  async run(): Promise<number> {
    await this.each((after) => this.shownAfter(after));
    return this.each((after) => this.tickets.idsAfter(after, AT_ONCE));
  }

  private async each(page: (after: string) => Promise<string[]>): Promise<number> {
    let done = 0;
    for (let after = '0'; ;) {
      const ids = await page(after);
      const last = ids.at(-1);
      if (last === undefined) return done;
      await this.showOnBoard.run(ids);
      [done, after] = [done + ids.length, last];
    }
  }

  private async shownAfter(after: string): Promise<string[]> {
    const rows = await this.sql.rows<Row>('SELECT ticket_id FROM published_ticket WHERE ticket_id > ? ORDER BY ticket_id LIMIT ?', [
      after,
      AT_ONCE,
    ]);
    return rows.map((row) => String(row['ticket_id']));
  }
}
