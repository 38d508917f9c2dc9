import { DomainError } from '../domain-error.js';
import { hours, minutes } from '../duration.js';
import { DAY } from './local-day.js';

const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/;

/** The working spells of one day, in milliseconds since its midnight; a spell includes its first instant and not its last. */
export class DailyHours {
  static readonly none = new DailyHours([]);

  readonly total: number;

  private constructor(private readonly spells: readonly (readonly [from: number, to: number])[]) {
    this.total = this.before(DAY);
  }

  static of(spells: readonly (readonly [from: string, to: string])[]): DailyHours {
    const parsed = spells.map(([from, to]) => [parseTime(from), parseTime(to)] as const).sort((a, b) => a[0] - b[0]);
    const crooked = parsed.some(([from, to], index) => from >= to || from < (parsed[index - 1]?.[1] ?? 0));
    if (crooked) throw new DomainError('calendar.invalid', { field: 'hours', value: spells });
    return new DailyHours(parsed);
  }

  /** Working milliseconds of the day that have passed at the given time. */
  before(time: number): number {
    let passed = 0;
    for (const [from, to] of this.spells) {
      if (time <= from) break;
      passed += Math.min(time, to) - from;
    }
    return passed;
  }

  /** The first time at which that many working milliseconds have passed. */
  timeAfter(passed: number): number {
    let left = passed;
    for (const [from, to] of this.spells) {
      if (left <= to - from) return from + left;
      left -= to - from;
    }
    return DAY;
  }

  includes(time: number): boolean {
    return this.spells.some(([from, to]) => from <= time && time < to);
  }

  /** The first working time at or after the given one, if the day still has one. */
  nextFrom(time: number): number | undefined {
    const spell = this.spells.find(([, to]) => time < to);
    return spell && Math.max(time, spell[0]);
  }
}

function parseTime(text: string): number {
  const [, hour, minute] = TIME.exec(text) ?? [];
  const time = hours(Number(hour)) + minutes(Number(minute));
  if (!(time <= DAY)) throw new DomainError('calendar.invalid', { field: 'hours', value: text });
  return time;
}
