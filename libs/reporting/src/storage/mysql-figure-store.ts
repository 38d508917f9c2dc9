import { type Row, Sql } from '@gopy/platform';
import { STATUSES } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { boundsOf, type CityMonth, monthOf } from '../domain/city-month.js';
import { FigureStore } from '../domain/figure-store.js';
import { type Figure, PARTS, type TicketGroup } from '../domain/month-figures.js';

const ANSWERED = "status IN ('answered', 'closed') AND answered_at IS NOT NULL";
/** Named, since the server would rather read the whole table for a long month. One range of the index for each status. */
const BY_MONTH = 'FROM ticket FORCE INDEX (ix_ticket_status)';
const COLUMNS = 'part, month, part_key, received, answered, answered_on_time, open_overdue, rated, satisfied, counted_at';

@Injectable()
export class MysqlFigureStore extends FigureStore {
  constructor(private readonly sql: Sql) {
    super();
  }

  async firstMonth(): Promise<CityMonth | undefined> {
    const rows = await this.sql.rows<Row>(`SELECT MIN(received_at) AS first ${BY_MONTH} GROUP BY status`);
    const firsts = rows.map(({ first }) => new Date(first).getTime());
    return firsts.length === 0 ? undefined : monthOf(new Date(Math.min(...firsts)));
  }

  async count(month: CityMonth, now: Date): Promise<TicketGroup[]> {
    const { from, until } = boundsOf(month);
    const rows = await this.sql.rows<Row>(
      `SELECT category_id, area_code, channel, COUNT(*) AS received, SUM(${ANSWERED}) AS answered,
         SUM(${ANSWERED} AND answered_at <= due_at) AS answered_on_time, COALESCE(SUM(open_due_at < ?), 0) AS open_overdue,
         SUM(rating IS NOT NULL) AS rated, COALESCE(SUM(JSON_VALUE(rating, '$.score') = 'satisfied'), 0) AS satisfied
       ${BY_MONTH} WHERE status IN (?) AND received_at >= ? AND received_at < ? GROUP BY category_id, area_code, channel`,
      [now, STATUSES, from, until],
    );
    return rows.map((row) => ({
      ...countsOf(row),
      categoryId: textOf(row['category_id']),
      areaCode: textOf(row['area_code']),
      channel: String(row['channel']),
    }));
  }

  /** First the new lines, then away with those that are no more: two who count at once do no harm. */
  async replace(month: CityMonth, figures: readonly Figure[], countedAt: Date): Promise<void> {
    const values = figures.map(({ part, key, ...counts }) => [
      ...[part, month, key, counts.received, counts.answered, counts.answeredOnTime],
      ...[counts.openOverdue, counts.rated, counts.satisfied, countedAt],
    ]);
    await this.sql.transaction(async (tx) =>
      tx.finish([
        { sql: `REPLACE INTO month_figure (${COLUMNS}) VALUES ?`, params: [values] },
        { sql: 'DELETE FROM month_figure WHERE part IN (?) AND month = ? AND counted_at < ?', params: [PARTS, month, countedAt] },
      ]),
    );
  }

  async countedAt(): Promise<ReadonlyMap<CityMonth, Date>> {
    const rows = await this.sql.rows<Row>("SELECT month, counted_at FROM month_figure WHERE part = 'total'");
    return new Map(rows.map((row) => [String(row['month']), new Date(row['counted_at'])]));
  }
}

const textOf = (cell: unknown): string | null => (cell === null ? null : String(cell));

const countsOf = (row: Row) => ({
  received: Number(row['received']),
  answered: Number(row['answered']),
  answeredOnTime: Number(row['answered_on_time']),
  openOverdue: Number(row['open_overdue']),
  rated: Number(row['rated']),
  satisfied: Number(row['satisfied']),
});
