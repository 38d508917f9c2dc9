import { DailyHours } from './daily-hours.js';

/** 1970-01-01 was a Thursday; with Monday first, it stands fourth in its week. */
const THURSDAY = 3;

/** Working time counted in whole days: a repeating week plus the exceptions to it. */
export class WorkingDays {
  private readonly weekTotal: number;
  private readonly beforeWeekday: readonly number[];
  private readonly firstException: number;
  /** What exceptions have added to the plain weeks before each day from the first exception on: one look-up however many there are. */
  private readonly exceptionGain: readonly number[];

  constructor(
    private readonly week: readonly DailyHours[],
    private readonly exceptions: ReadonlyMap<number, DailyHours>,
  ) {
    const totals = week.map((hours) => hours.total);
    this.beforeWeekday = runningSum(totals);
    this.weekTotal = this.beforeWeekday[7] ?? 0;
    const exceptionDays = [...exceptions.keys()].sort((a, b) => a - b);
    this.firstException = exceptionDays[0] ?? 0;
    const span = exceptionDays.length && (exceptionDays.at(-1) ?? 0) - this.firstException + 1;
    this.exceptionGain = runningSum(Array.from({ length: span }, (_, index) => this.gainOf(this.firstException + index)));
  }

  hoursOf(day: number): DailyHours {
    return this.exceptions.get(day) ?? this.plainHoursOf(day);
  }

  /** Working milliseconds from a fixed origin to the start of the day; only differences mean anything. */
  workedBefore(day: number): number {
    const weeks = Math.floor((day + THURSDAY) / 7);
    return weeks * this.weekTotal + (this.beforeWeekday[weekdayOf(day)] ?? 0) + this.gainBefore(day);
  }

  /** The first day, not before `earliest`, by whose end the total has been worked. */
  dayReaching(total: number, earliest: number): number {
    let low = earliest;
    let high = low + 1;
    for (let stride = 2; this.workedBefore(high + 1) < total; stride *= 2) {
      low = high + 1;
      high += stride;
    }
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.workedBefore(middle + 1) < total) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private plainHoursOf(day: number): DailyHours {
    return this.week[weekdayOf(day)] ?? DailyHours.none;
  }

  private gainOf(day: number): number {
    return this.hoursOf(day).total - this.plainHoursOf(day).total;
  }

  private gainBefore(day: number): number {
    const index = Math.min(Math.max(day - this.firstException, 0), this.exceptionGain.length - 1);
    return this.exceptionGain[index] ?? 0;
  }
}

const weekdayOf = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7;

function runningSum(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}
