import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { Counts } from '../domain/counts.js';
import type { CityMonth } from '../domain/city-month.js';
import { type Part, PARTS } from '../domain/month-figures.js';

export type CountedLine = Counts & { readonly part: Part; readonly month: CityMonth; readonly key: string; readonly countedAt: Date };

/** Reads what was counted. */
@Injectable()
export class CountedLines {
  constructor(private readonly sql: Sql) {}

  /** All lines of one month and the totals of all. */
  async of(month: CityMonth): Promise<{ lines: CountedLine[]; totals: CountedLine[] }> {
    const [lines = [], totals = []] = await this.sql.readMany(
      "SELECT * FROM month_figure WHERE part IN (?) AND month = ?; SELECT * FROM month_figure WHERE part = 'total' ORDER BY month",
      [PARTS, month],
    );
    return { lines: lines.flatMap(lineOf), totals: totals.flatMap(lineOf) };
  }
}

function lineOf(row: Row): CountedLine[] {
  const part = PARTS.find((known) => known === row['part']);
  if (part === undefined) return [];
  return [
    {
      part,
      month: String(row['month']),
      key: String(row['part_key']),
      countedAt: new Date(row['counted_at']),
      received: Number(row['received']),
      answered: Number(row['answered']),
      answeredOnTime: Number(row['answered_on_time']),
      openOverdue: Number(row['open_overdue']),
      rated: Number(row['rated']),
      satisfied: Number(row['satisfied']),
    },
  ];
}
