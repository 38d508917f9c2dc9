import { WorkingCalendar } from '@gopy/kernel';
import type { DataSource } from 'typeorm';
import type { CalendarRow, CategoryWithKeywords, Holiday, LegacyArea, TargetRow } from '../domain/city-store.js';
import { Directory } from '../domain/directory.js';
import { areaTable } from './area.table.js';
import { calendarTable } from './calendar.table.js';
import { categoryTable } from './category.table.js';
import { departmentTable } from './department.table.js';
import { directoryVersion } from './directory-version.js';
import { holidayTable } from './holiday.table.js';
import { legacyAreaTable } from './legacy-area.table.js';
import { targetTable } from './target.table.js';

/** The whole city as configured, at one version. */
export type LoadedCity = {
  readonly version: string;
  readonly directory: Directory;
  readonly categories: readonly CategoryWithKeywords[];
  readonly legacyAreas: readonly LegacyArea[];
};

/** Reads it in one snapshot, so that half of a change is never seen. */
export function loadCity(database: DataSource): Promise<LoadedCity> {
  return database.transaction('REPEATABLE READ', async (tx) => {
    const version = await directoryVersion(tx);
    const holidays = await tx.find(holidayTable);
    const calendars = await tx.find(calendarTable);
    const targets = await tx.find(targetTable);
    const categories = await tx.find(categoryTable, { order: { place: 'ASC' } });
    const areas = await tx.find(areaTable, { order: { code: 'ASC' } });
    const departments = await tx.find(departmentTable, { order: { id: 'ASC' } });
    const contents = { departments, categories, areas, calendars: calendarsByCode(calendars, holidays), targets: targetsByName(targets) };
    return { version, directory: new Directory(contents), categories, legacyAreas: await tx.find(legacyAreaTable) };
  });
}

function calendarsByCode(calendars: readonly CalendarRow[], holidays: readonly Holiday[]): Map<string, WorkingCalendar> {
  return new Map(calendars.map((calendar) => [calendar.code, calendarOf(calendar, holidays.filter(({ active }) => active))]));
}

function calendarOf({ weeklyHours, observesHolidays }: CalendarRow, holidays: readonly Holiday[]): WorkingCalendar {
  const wholeDays = weeklyHours.filter(([, from, to]) => from === '00:00' && to === '24:00');
  if (!observesHolidays && wholeDays.length === 7) return WorkingCalendar.always;
  const kept = observesHolidays ? holidays : [];
  return WorkingCalendar.of({
    hours: weeklyHours,
    daysOff: kept.filter(({ worksLike }) => worksLike === null).map(({ date }) => date),
    swappedDays: kept.flatMap(({ date, worksLike }) => (worksLike === null ? [] : [[date, worksLike] as const])),
    confirmedYears: confirmedYears(holidays),
  });
}

/** A year is decided once it has holidays and none of them is only planned. */
function confirmedYears(holidays: readonly Holiday[]): number[] {
  const yearOf = ({ date }: Holiday) => Number(date.slice(0, 4));
  const open = new Set(holidays.filter(({ confirmed }) => !confirmed).map(yearOf));
  return [...new Set(holidays.map(yearOf))].filter((year) => !open.has(year));
}

const targetsByName = (rows: readonly TargetRow[]) => new Map(rows.map((row) => [`${row.targetClass}/${row.priority}` as const, row] as const));
