import type { WorkingCalendar } from './working-calendar.js';

/** A spell in which the department could not go on; one still open ends now. */
export interface Pause {
  readonly from: Date;
  readonly to: Date;
}

export interface Remaining {
  /** Whole working minutes left, or late when overdue. */
  readonly workingMinutes: number;
  readonly overdue: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** Moves a due date by the working time paused before it was missed; overlapping pauses count once. */
export function dueAfterPauses(due: Date, pauses: readonly Pause[], calendar: WorkingCalendar): Date {
  let moved = due;
  for (const { from, to } of merged(pauses)) {
    // A pause cannot save a deadline that had already passed when it began.
    if (from >= moved) break;
    moved = calendar.addWorkingMinutes(moved, calendar.workingMinutesBetween(from, to));
  }
  return moved;
}

/** The working time left to a deadline, also in days as people read them: eight working hours, or 24 on the clock that never stops. */
export function remaining(now: Date, due: Date, calendar: WorkingCalendar): Remaining {
  const workingMinutes = Math.floor(Math.abs(calendar.workingMinutesBetween(now, due)));
  const afterDays = workingMinutes % calendar.minutesInDay;
  return {
    workingMinutes,
    overdue: now > due,
    days: Math.floor(workingMinutes / calendar.minutesInDay),
    hours: Math.floor(afterDays / 60),
    minutes: afterDays % 60,
  };
}

function merged(pauses: readonly Pause[]): Pause[] {
  const spells: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    if (pause.to <= pause.from) continue;
    const last = spells.at(-1);
    if (last && pause.from <= last.to) spells[spells.length - 1] = { from: last.from, to: pause.to > last.to ? pause.to : last.to };
    else spells.push(pause);
  }
  return spells;
}
