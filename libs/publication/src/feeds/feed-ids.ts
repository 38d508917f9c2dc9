import type { BoardFilters } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { BoardIds } from '../views/board-ids.js';
import { boardScope, periodOf, where } from '../views/board-scope.js';

/** Among so many of the latest decisions a feed looks for what it wants; what it lacks comes in the order of the board. */
const LATEST = 2000;

/** A feed tells what is new on the board, which is not what was received last. */
@Injectable()
export class FeedIds {
  constructor(
    private readonly sql: Sql,
    private readonly directories: DirectorySource,
    private readonly boardIds: BoardIds,
  ) {}

  async newest(filters: BoardFilters, count: number): Promise<string[]> {
    const latest = filters.q ? [] : await this.latest(filters, count);
    if (latest.length >= count) return latest;
    const { ids } = await this.boardIds.page(filters, count);
    return [...new Set([...latest, ...ids])].slice(0, count);
  }

  private async latest(filters: BoardFilters, count: number): Promise<string[]> {
    const { from, before } = periodOf(filters);
    const conditions = [
      ...boardScope(filters, this.directories.current()).conditions,
      ...(from === undefined ? [] : [where('p.received_at >= ?', from)]),
      ...(before === undefined ? [] : [where('p.received_at < ?', before)]),
    ];
    const rows = await this.sql.rows<Row>(
      `SELECT p.ticket_id FROM (SELECT ticket_id, published_at FROM published_ticket FORCE INDEX (ix_published_feed) ORDER BY published_at DESC, ticket_id DESC LIMIT ${LATEST}) latest
       STRAIGHT_JOIN published_ticket p ON p.ticket_id = latest.ticket_id WHERE TRUE${conditions.map(({ sql }) => ` AND ${sql}`).join('')}
       ORDER BY latest.published_at DESC, latest.ticket_id DESC LIMIT ?`,
      [...conditions.flatMap(({ params }) => params), count],
    );
    return rows.map((row) => String(row['ticket_id']));
  }
}
