import type { Weekday } from '@gopy/kernel';
import type { Priority, TargetClass } from '@gopy/vocabulary';
import type { Area, Category, Department, Target } from './directory.js';

/** A phrase that hints at a category, and how strongly. */
export type Keyword = { readonly phrase: string; readonly weight: number; readonly urgent?: boolean };
/** `place`: where the category stands in lists. */
export type CategoryWithKeywords = Category & { readonly place: number; readonly keywords: readonly Keyword[] };
/** A name people still use although the unit was merged; a divided unit has a row per successor. */
export type LegacyArea = { readonly oldName: string; readonly oldDistrict: string; readonly areaCode: string; readonly validUntil: string };
export type WeeklyHours = readonly (readonly [weekday: Weekday, from: string, to: string])[];
export type CalendarRow = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly observesHolidays: boolean;
  readonly weeklyHours: WeeklyHours;
};
/** A day that is not what its weekday says: off, or (a swapped day) worked with the hours of another weekday. */
export type Holiday = {
  readonly date: string;
  readonly name: string;
  readonly worksLike: Weekday | null;
  readonly confirmed: boolean;
  readonly active: boolean;
  readonly source: string;
};
export type TargetRow = Target & { readonly targetClass: TargetClass; readonly priority: Priority; readonly receiveMinutes: number };

/** A row whose id the store gives, naming its parent by code. */
export type Unnumbered<Row> = Omit<Row, 'id' | 'parentId'> & { readonly parentCode: string | null };

/** Everything a city hands over to be set up. */
export type CityRows = {
  readonly calendars: readonly CalendarRow[];
  readonly holidays: readonly Holiday[];
  readonly targets: readonly TargetRow[];
  readonly areas: readonly Area[];
  readonly legacyAreas: readonly LegacyArea[];
  readonly departments: readonly Unnumbered<Department>[];
  readonly categories: readonly Unnumbered<CategoryWithKeywords>[];
};
/** How many rows of each kind were added. */
export type CityCounts = Readonly<Record<keyof CityRows, number>>;

/** Where the city as configured is kept. */
export abstract class CityStore {
  /** Adds what is not there yet and touches nothing that is, in one transaction. */
  abstract addMissing(city: CityRows): Promise<CityCounts>;
}
