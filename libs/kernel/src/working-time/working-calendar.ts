import { DomainError } from '../domain-error.js';
import { minutes } from '../duration.js';
import { DailyHours } from './daily-hours.js';
import { localDayOf, localYearOf, parseLocalDay, startOfLocalDay } from './local-day.js';
import { WorkingDays } from './working-days.js';

const MINUTE = minutes(1);
const OFFICE_DAY = 8 * 60;
const ROUND_THE_CLOCK_DAY = 24 * 60;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface CalendarRows {
  /** Several rows of one weekday make several spells; `to` may be `24:00`. */
  readonly hours: readonly (readonly [weekday: Weekday, from: string, to: string])[];
  /** Dates (`2026-08-31`) on which nobody works. */
  readonly daysOff?: Iterable<string>;
  /** Dates that work with the hours of the given weekday; they win over a day off of the same date. */
  readonly swappedDays?: Iterable<readonly [date: string, worksLike: Weekday]>;
  /** Years whose holidays the city has decided, so that deadlines in them are firm. */
  readonly confirmedYears?: Iterable<number>;
}

/** Legal working time of a department, to the millisecond, in the city's fixed zone. Every call takes the same short time, whatever the span. */
export class WorkingCalendar {
  /** All hours of all days, for promises made in wall-clock time. */
  static readonly always = new WorkingCalendar(allDays(), ROUND_THE_CLOCK_DAY, undefined);

  private constructor(
    private readonly days: WorkingDays,
    /** How many working minutes people call one day when they read a span. */
    readonly minutesInDay: number,
    private readonly confirmedYears: ReadonlySet<number> | undefined,
  ) {}

  static of(rows: CalendarRows): WorkingCalendar {
    const week = weekOf(rows.hours);
    const exceptions = new Map<number, DailyHours>();
    for (const date of rows.daysOff ?? []) exceptions.set(dayOf(date), DailyHours.none);
    for (const [date, worksLike] of rows.swappedDays ?? []) exceptions.set(dayOf(date), week[worksLike - 1] ?? DailyHours.none);
    return new WorkingCalendar(new WorkingDays(week, exceptions), OFFICE_DAY, new Set(rows.confirmedYears ?? []));
  }

  /** The earliest moment with that much working time behind it; a spell's end counts as inside, and zero minutes leave the start as it is. */
  addWorkingMinutes(start: Date, count: number): Date {
    if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`Cannot add ${count} working minutes.`);
    if (count === 0) return new Date(start);
    const target = this.worked(start.getTime()) + Math.round(minutes(count));
    const day = this.days.dayReaching(target, localDayOf(start.getTime()));
    return new Date(startOfLocalDay(day) + this.days.hoursOf(day).timeAfter(target - this.days.workedBefore(day)));
  }

  /** Negative when `to` lies before `from`; fractions are seconds. */
  workingMinutesBetween(from: Date, to: Date): number {
    return (this.worked(to.getTime()) - this.worked(from.getTime())) / MINUTE;
  }

  isWorking(at: Date): boolean {
    const day = localDayOf(at.getTime());
    return this.days.hoursOf(day).includes(at.getTime() - startOfLocalDay(day));
  }

  nextWorkingMoment(at: Date): Date {
    const today = localDayOf(at.getTime());
    const later = this.days.hoursOf(today).nextFrom(at.getTime() - startOfLocalDay(today));
    if (later !== undefined) return new Date(startOfLocalDay(today) + later);
    const day = this.days.dayReaching(this.days.workedBefore(today + 1) + 1, today + 1);
    return new Date(startOfLocalDay(day) + (this.days.hoursOf(day).nextFrom(0) ?? 0));
  }

  /** False while a year's holidays are only expected: deadlines in it may still move. */
  isConfirmed(year: number): boolean {
    return this.confirmedYears?.has(year) ?? true;
  }

  /** The years a span touches whose holidays are not decided yet. */
  unconfirmedYears(from: Date, to: Date): number[] {
    const first = localYearOf(from);
    const span = Math.max(0, localYearOf(to) - first + 1);
    return Array.from({ length: span }, (_, index) => first + index).filter((year) => !this.isConfirmed(year));
  }

  private worked(instant: number): number {
    const day = localDayOf(instant);
    return this.days.workedBefore(day) + this.days.hoursOf(day).before(instant - startOfLocalDay(day));
  }
}

function weekOf(hours: CalendarRows['hours']): DailyHours[] {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    DailyHours.of(hours.filter((row) => row[0] === weekday).map(([, from, to]) => [from, to])),
  );
  const strayRows = hours.some(([weekday]) => !Number.isInteger(weekday) || weekday < 1 || weekday > 7);
  // Without a single working hour in the week no deadline would ever come.
  if (strayRows || hours.length === 0) throw new DomainError('calendar.invalid', { field: 'hours', value: hours });
  return week;
}

function dayOf(date: string): number {
  const day = parseLocalDay(date);
  if (day === undefined) throw new DomainError('calendar.invalid', { field: 'date', value: date });
  return day;
}

function allDays(): WorkingDays {
  return new WorkingDays(new Array<DailyHours>(7).fill(DailyHours.of([['00:00', '24:00']])), new Map());
}
