import type { FiguresResponse, FiguresRow } from '@gopy/contracts';
import { CityView, DirectorySource } from '@gopy/departments';
import { Clock, seconds } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { CountMonth } from '../actions/count-month.js';
import { type CityMonth, monthOf } from '../domain/city-month.js';
import { NOTHING } from '../domain/counts.js';
import { FigureStore } from '../domain/figure-store.js';
import { MINIMUM_COUNT } from '../domain/hidden-of.js';
import { type Part, REST } from '../domain/month-figures.js';
import { type CountedLine, CountedLines } from './counted-lines.js';
import { lineNames, monthNames } from './line-names.js';
import { publicRow, publicRows } from './public-rows.js';

const FRESH_FOR = seconds(30);
const KEPT_MONTHS = 50;
const TREND_MONTHS = 12;

/** A month in numbers as everybody may see it; each process reads it from the database twice a minute at most. */
@Injectable()
export class FiguresView {
  private readonly kept = new Map<CityMonth, { readonly until: number; readonly view: Promise<CityView> }>();

  constructor(
    private readonly counted: CountedLines,
    private readonly store: FigureStore,
    private readonly countMonth: CountMonth,
    private readonly directories: DirectorySource,
    private readonly clock: Clock,
  ) {}

  of(asked: CityMonth | undefined): Promise<CityView> {
    const now = this.clock.now();
    const month = asked ?? monthOf(now);
    const kept = this.kept.get(month);
    if (kept && kept.until > now.getTime()) return kept.view;
    const view = this.read(month, now);
    if (this.kept.size >= KEPT_MONTHS) this.kept.clear();
    this.kept.set(month, { until: now.getTime() + FRESH_FOR, view });
    view.catch(() => this.kept.delete(month));
    return view;
  }

  private async read(month: CityMonth, now: Date): Promise<CityView> {
    let counted = await this.counted.of(month);
    if (counted.lines.length === 0 && (await this.mayHoldTickets(month, now))) {
      await this.countMonth.run(month);
      counted = await this.counted.of(month);
    }
    return new CityView(JSON.stringify(this.response(month, now, counted)));
  }

  private async mayHoldTickets(month: CityMonth, now: Date): Promise<boolean> {
    const thisMonth = monthOf(now);
    return month === thisMonth || (month < thisMonth && month >= ((await this.store.firstMonth()) ?? thisMonth));
  }

  private response(month: CityMonth, now: Date, { lines, totals }: { lines: CountedLine[]; totals: CountedLine[] }): FiguresResponse {
    const total = lines.find(({ part }) => part === 'total');
    const trend = totals.filter((line) => line.month <= month).slice(-TREND_MONTHS);
    return {
      month,
      total: publicRow({ ...(total ?? NOTHING), id: 'total', ...this.namesOf('total', '') }),
      byCategory: this.table(lines, 'category'),
      byArea: this.table(lines, 'area'),
      byChannel: this.table(lines, 'channel'),
      trend: trend.map((line) => publicRow({ ...line, id: line.month, ...monthNames(line.month) })),
      months: totals.filter(({ received }) => received > 0).map((line) => line.month),
      minimumCount: MINIMUM_COUNT,
      updatedAt: (total?.countedAt ?? now).toISOString(),
    };
  }

  private table(lines: readonly CountedLine[], part: Part): FiguresRow[] {
    return publicRows(
      lines.filter((line) => line.part === part).map((line) => ({ ...line, id: line.key, ...this.namesOf(part, line.key) })),
    );
  }

  private namesOf(part: Part, key: string): { name: string; nameEn: string } {
    const { name, nameEn } = lineNames(this.directories.current(), part, key) ??
      lineNames(this.directories.current(), part, REST) ?? { name: key, nameEn: key };
    return { name, nameEn };
  }
}
