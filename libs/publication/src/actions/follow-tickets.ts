import { OUTBOX_TABLE, type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { ShowOnBoard } from './show-on-board.js';

const MARK = 'board';
const EVENTS_AT_ONCE = 5000;
const TICKETS_AT_ONCE = 100;
/** What may bring a ticket onto the board; whatever else happens matters only to those that are there. */
const ENTERING = ['ticket.published', 'ticket.classified', 'ticket.unmerged'];

/**
 * Reads the stream of ticket events on from where it stopped and brings along the board's index. The mark lies in the
 * database beside the index, so that neither an emptied Redis nor a killed worker leaves anything out.
 */
@Injectable()
export class FollowTickets {
  constructor(
    private readonly sql: Sql,
    private readonly showOnBoard: ShowOnBoard,
  ) {}

  async run(): Promise<number> {
    let done = 0;
    for (let from = await this.mark(); ;) {
      const { to, ticketIds } = await this.changedAfter(from);
      for (let at = 0; at < ticketIds.length; at += TICKETS_AT_ONCE) await this.showOnBoard.run(ticketIds.slice(at, at + TICKETS_AT_ONCE));
      if (to > from)
        await this.sql.write('INSERT INTO board_mark (name, position) VALUES (?, ?) ON DUPLICATE KEY UPDATE position = VALUES(position)', [
          MARK,
          to,
        ]);
      done += ticketIds.length;
      if (to < from + EVENTS_AT_ONCE) return done;
      from = to;
    }
  }

  private async mark(): Promise<number> {
    const [row] = await this.sql.rows<Row>('SELECT position FROM board_mark WHERE name = ?', [MARK]);
    return Number(row?.['position'] ?? 0);
  }

  private async changedAfter(from: number): Promise<{ to: number; ticketIds: string[] }> {
    const range = `FROM ${OUTBOX_TABLE} e WHERE e.position > ? AND e.position <= ?`;
    const [last] = await this.sql.rows<Row>(`SELECT COALESCE(MAX(position), 0) AS last FROM ${OUTBOX_TABLE}`);
    const to = Math.min(from + EVENTS_AT_ONCE, Number(last?.['last'] ?? 0));
    if (to <= from) return { to: from, ticketIds: [] };
    const rows = await this.sql.rows<Row>(
      `SELECT DISTINCT e.ticket_id ${range} AND (e.type IN (?) OR EXISTS (SELECT 1 FROM published_ticket p WHERE p.ticket_id = e.ticket_id))`,
      [from, to, ENTERING],
    );
    return { to, ticketIds: rows.map((row) => String(row['ticket_id'])) };
  }
}
