import type { Weekday } from '@gopy/kernel';
import type { CityData } from '../city-data/read-city-data.js';
import type { CategoryWithKeywords, CityRows, LegacyArea, Unnumbered, WeeklyHours } from '../domain/city-store.js';
import type { Department } from '../domain/directory.js';

type DataRow<Name extends 'departments' | 'legacyAreas'> = CityData[Name][number];
type Week = CityData['calendars']['calendars'][number]['week'];

/** A swapped Saturday works with the hours of a plain weekday. */
const MONDAY: Weekday = 1;

/** The city's files as rows of its tables. */
export function cityRows(data: CityData): CityRows {
  return {
    calendars: data.calendars.calendars.map(({ week, ...calendar }) => ({ ...calendar, weeklyHours: weeklyHours(week) })),
    holidays: data.holidays.map(({ kind, status, ...day }) => ({
      ...day,
      worksLike: kind === 'work' ? MONDAY : null,
      confirmed: status === 'confirmed',
    })),
    targets: data.targets.targets.map(({ clock, ...target }) => ({ ...target, wallClock: clock === 'wall' })),
    areas: data.areas.map(({ type, code, name, fullName, fullNameEn, lat, lon }) => ({
      code,
      kind: type,
      name,
      fullName,
      fullNameEn,
      lat,
      lon,
    })),
    legacyAreas: data.legacyAreas.flatMap(confirmedLegacyArea),
    departments: data.departments.map(toDepartment),
    categories: categories(data),
  };
}

function weeklyHours({ mon, tue, wed, thu, fri, sat, sun }: Week): WeeklyHours {
  const days = [[1, mon], [2, tue], [3, wed], [4, thu], [5, fri], [6, sat], [7, sun]] as const; // prettier-ignore
  return days.flatMap(([weekday, spells]) => spells.map(([from, to]) => [weekday, from, to] as const));
}

/** A name of which nobody knows where it went helps no one to choose. */
function confirmedLegacyArea({ oldName, oldDistrict, areaCode, validUntil }: DataRow<'legacyAreas'>): LegacyArea[] {
  return areaCode === null ? [] : [{ oldName, oldDistrict, areaCode, validUntil }];
}

function toDepartment({ parent, calendar, areaCode, ...department }: DataRow<'departments'>): Unnumbered<Department> {
  return { ...department, parentCode: parent, calendarCode: calendar, areaCode: areaCode ?? null };
}

function categories(data: CityData): Unnumbered<CategoryWithKeywords>[] {
  const headings = new Set(data.categories.map(({ parent }) => parent));
  return data.categories.map(({ parent, ...category }, index) => ({
    ...category,
    parentCode: parent,
    selectable: !headings.has(category.code),
    place: (index + 1) * 10,
  }));
}
