import { Clock, hours } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { type CityMonth, monthOf, monthsBetween, previousMonth } from '../domain/city-month.js';
import { FigureStore } from '../domain/figure-store.js';
import { CountMonth } from './count-month.js';

/** Answers to reports of past months still come; once a day is soon enough. */
const OLD_AFTER = hours(24);
/** Of past months in one go: after an upgrade they fill in over a few rounds. */
const OLD_AT_ONCE = 6;

/** Counts this month and the last one anew, and past months that nobody counted for a day; answers how many of the latter. */
@Injectable()
export class CountDueMonths {
  constructor(
    private readonly store: FigureStore,
    private readonly countMonth: CountMonth,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const now = this.clock.now();
    const thisMonth = monthOf(now);
    const lastMonth = previousMonth(thisMonth);
    const old = await this.oldMonths(previousMonth(lastMonth), now);
    for (const month of [lastMonth, thisMonth, ...old]) await this.countMonth.run(month);
    return old.length;
  }

  private async oldMonths(last: CityMonth, now: Date): Promise<CityMonth[]> {
    const [first, counted] = await Promise.all([this.store.firstMonth(), this.store.countedAt()]);
    if (first === undefined) return [];
    const isOld = (month: CityMonth) => now.getTime() - (counted.get(month)?.getTime() ?? 0) >= OLD_AFTER;
    return monthsBetween(first, last).filter(isOld).reverse().slice(0, OLD_AT_ONCE);
  }
}
