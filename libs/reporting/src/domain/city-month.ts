import { days, localDayOf, startOfLocalDay } from '@gopy/kernel';

/** A month of the city's calendar, `2026-11`. */
export type CityMonth = string;

/** 17:00 UTC of 31 October is November already. */
export const monthOf = (instant: Date): CityMonth => new Date(localDayOf(instant.getTime()) * days(1)).toISOString().slice(0, 7);

/** The first instant of the month and the first after it. */
export const boundsOf = (month: CityMonth): { readonly from: Date; readonly until: Date } => ({
  from: startOf(month),
  until: startOf(nextMonth(month)),
});

export function nextMonth(month: CityMonth): CityMonth {
  const [year, number] = numbersOf(month);
  return written(number === 12 ? year + 1 : year, (number % 12) + 1);
}

export function previousMonth(month: CityMonth): CityMonth {
  const [year, number] = numbersOf(month);
  return written(number === 1 ? year - 1 : year, number === 1 ? 12 : number - 1);
}

/** Both ends included, oldest first; none when `last` is before `first`. */
export function monthsBetween(first: CityMonth, last: CityMonth): CityMonth[] {
  const months: CityMonth[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

const startOf = (month: CityMonth): Date => new Date(startOfLocalDay(Date.parse(`${month}-01T00:00:00Z`) / days(1)));
const written = (year: number, number: number): CityMonth => `${year}-${String(number).padStart(2, '0')}`;

function numbersOf(month: CityMonth): [number, number] {
  const [year, number] = month.split('-').map(Number);
  return [year ?? 0, number ?? 0];
}
