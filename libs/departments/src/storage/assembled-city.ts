import { WorkingCalendar } from '@gopy/kernel';
import type { CalendarRow, CategoryWithKeywords, CityRows, Holiday, LegacyArea, TargetRow } from '../domain/city-store.js';
import { type Department, Directory } from '../domain/directory.js';

/** The whole city as configured, at one version. */
export type LoadedCity = {
  readonly version: string;
  readonly directory: Directory;
  readonly categories: readonly CategoryWithKeywords[];
  readonly legacyAreas: readonly LegacyArea[];
};
export type NumberedCityRows = Omit<CityRows, 'departments' | 'categories'> & {
  readonly departments: readonly Department[];
  readonly categories: readonly CategoryWithKeywords[];
};

export function assembledCity(version: string, rows: NumberedCityRows): LoadedCity {
  const { departments, categories, areas, legacyAreas } = rows;
  const calendars = calendarsByCode(rows.calendars, rows.holidays);
  return {
    version,
    directory: new Directory({ departments, categories, areas, calendars, targets: targetsByName(rows.targets) }),
    categories,
    legacyAreas,
  };
}

function calendarsByCode(calendars: readonly CalendarRow[], holidays: readonly Holiday[]): Map<string, WorkingCalendar> {
  return new Map(
    calendars.map((calendar) => [
      calendar.code,
      calendarOf(
        calendar,
        holidays.filter(({ active }) => active),
      ),
    ]),
  );
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

const targetsByName = (rows: readonly TargetRow[]) =>
  new Map(rows.map((row) => [`${row.targetClass}/${row.priority}` as const, row] as const));
