import { DomainError } from '../domain-error.js';
import { localYearOf } from './local-day.js';
import { WorkingCalendar } from './working-calendar.js';
import { cityTime, officeCalendar, officeRows } from '../testing/office-calendar.js';

const calendar = officeCalendar();
const due = (start: string, minutes: number) => calendar.addWorkingMinutes(cityTime(start), minutes);

describe('the working calendar of 2026', () => {
  it.each([
    ['within a morning', '2026-11-23 08:00', 90, '2026-11-23 09:30'],
    ['over lunch', '2026-11-23 11:00', 60, '2026-11-23 14:00'],
    ['up to the end of the day, not the next morning', '2026-11-23 16:30', 60, '2026-11-23 17:30'],
    ['from exactly closing time', '2026-11-23 17:30', 1, '2026-11-24 07:31'],
    ['from exactly lunch time', '2026-11-23 11:30', 1, '2026-11-23 13:31'],
    ['from midnight', '2026-11-23 00:00', 480, '2026-11-23 17:30'],
    ['over a weekend', '2026-11-20 17:00', 60, '2026-11-23 08:00'],
    ['over the end of a month', '2026-09-30 17:00', 60, '2026-10-01 08:00'],
    ['over the end of a year', '2026-12-31 17:00', 60, '2027-01-04 08:00'],
    ['over Tết', '2026-02-13 17:30', 1, '2026-02-23 07:31'],
    ['into the Saturday that is worked for 31 August', '2026-08-21 17:00', 60, '2026-08-22 08:00'],
    ['over the long National Day break', '2026-08-28 16:30', 120, '2026-09-03 08:30'],
    ['three working days', '2026-11-20 10:00', 3 * 480, '2026-11-25 10:00'],
    ['from the small hours of a holiday', '2026-08-31 03:00', 30, '2026-09-03 08:00'],
  ])('counts %s', (_, start, minutes, end) => {
    expect(due(start, minutes)).toEqual(cityTime(end));
  });

  it('leaves the start alone when nothing is added, even at night', () => {
    expect(due('2026-11-22 23:00', 0)).toEqual(cityTime('2026-11-22 23:00'));
  });

  it('keeps the seconds of the moment it started from', () => {
    expect(calendar.addWorkingMinutes(new Date('2026-11-23T08:00:12.345+07:00'), 480)).toEqual(new Date('2026-11-24T08:00:12.345+07:00'));
  });

  it('refuses to count backwards', () => {
    expect(() => due('2026-11-23 08:00', -1)).toThrow(RangeError);
    expect(() => due('2026-11-23 08:00', Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['2026-11-23 07:29', false],
    ['2026-11-23 07:30', true],
    ['2026-11-23 11:30', false],
    ['2026-11-23 13:30', true],
    ['2026-11-23 17:30', false],
    ['2026-08-22 09:00', true],
    ['2026-08-31 09:00', false],
    ['2026-02-18 09:00', false],
  ])('knows whether the city works at %s: %s', (at, works) => {
    expect(calendar.isWorking(cityTime(at))).toBe(works);
  });

  it.each([
    ['2026-11-23 09:15', '2026-11-23 09:15'],
    ['2026-11-23 11:30', '2026-11-23 13:30'],
    ['2026-11-23 17:30', '2026-11-24 07:30'],
    ['2026-02-13 17:30', '2026-02-23 07:30'],
    ['2026-08-22 03:00', '2026-08-22 07:30'],
  ])('opens next after %s at %s', (at, next) => {
    expect(calendar.nextWorkingMoment(cityTime(at))).toEqual(cityTime(next));
  });

  it('counts backwards as negative minutes', () => {
    expect(calendar.workingMinutesBetween(cityTime('2026-11-24 08:00'), cityTime('2026-11-23 17:00'))).toBe(-60);
  });
});

describe('years that the city has not decided', () => {
  it('names the ones a deadline touches', () => {
    expect(calendar.isConfirmed(2026)).toBe(true);
    expect(calendar.isConfirmed(2027)).toBe(false);
    expect(calendar.unconfirmedYears(cityTime('2026-12-30 08:00'), cityTime('2028-01-02 08:00'))).toEqual([2027, 2028]);
  });

  it('turns the year at midnight in Da Nang, not in Greenwich', () => {
    expect(localYearOf(new Date('2026-12-31T16:59:59Z'))).toBe(2026);
    expect(localYearOf(new Date('2026-12-31T17:00:00Z'))).toBe(2027);
  });

  it('never holds for the clock that does not stop', () => {
    expect(WorkingCalendar.always.isConfirmed(2099)).toBe(true);
  });
});

describe('rows that make no calendar', () => {
  it.each([
    ['no hours at all', { hours: [] }],
    ['an hour that does not exist', { hours: [[1, '07:30', '25:00']] }],
    ['a spell that ends before it begins', { hours: [[1, '11:30', '07:30']] }],
    [
      'spells that overlap',
      {
        hours: [
          [1, '07:30', '11:30'],
          [1, '11:00', '17:30'],
        ],
      },
    ],
    ['a date that does not exist', { ...officeRows, daysOff: ['2026-02-30'] }],
    ['a date in another century', { ...officeRows, daysOff: ['9026-08-31'] }],
    ['a date written another way', { ...officeRows, swappedDays: [['22/08/2026', 1]] }],
  ] as const)('refuses %s', (_, rows) => {
    expect(() => WorkingCalendar.of(rows)).toThrow(new DomainError('calendar.invalid'));
  });
});
