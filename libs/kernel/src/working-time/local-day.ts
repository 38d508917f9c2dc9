import { days, hours } from '../duration.js';

/** Da Nang's clock: Asia/Ho_Chi_Minh has been UTC+7 without daylight saving since 1975, so a fixed offset is exact. */
const CITY_OFFSET = hours(7);
export const DAY = days(1);

/** The city's calendar day holding the instant, as days since 1970-01-01. */
export const localDayOf = (instant: number): number => Math.floor((instant + CITY_OFFSET) / DAY);

/** The instant at which the city's day begins. */
export const startOfLocalDay = (day: number): number => day * DAY - CITY_OFFSET;

/** `2026-08-22` as days since 1970-01-01; undefined when there is no such date in this century. */
export function parseLocalDay(date: string): number | undefined {
  const instant = /^20\d{2}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Some engines roll 2026-02-30 over to March; a date must read back as itself.
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? undefined : instant / DAY;
}

/** The year in the city at that instant: 17:00 UTC of 31 December is next year already. */
export const localYearOf = (instant: Date): number => new Date(localDayOf(instant.getTime()) * DAY).getUTCFullYear();

/** The instant at which a day of the city begins, written as `2026-08-22`; `later` days after it. */
export function startOfCityDay(date: string, later = 0): Date | undefined {
  const day = parseLocalDay(date);
  return day === undefined ? undefined : new Date(startOfLocalDay(day + later));
}
