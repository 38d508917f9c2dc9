import fc from 'fast-check';
import { cityTime, officeCalendar, officeRows } from '../testing/office-calendar.js';
import { WorkingCalendar } from './working-calendar.js';

const calendar = officeCalendar();

describe('the arithmetic of working time', () => {
  const moments = fc.date({ min: new Date('2025-12-01T00:00:00Z'), max: new Date('2027-03-01T00:00:00Z'), noInvalidDate: true });
  const spans = fc.integer({ min: 0, max: 60 * 480 });
  const calendars = fc.constantFrom(calendar, WorkingCalendar.always);

  it('gives back the minutes that were added', () => {
    fc.assert(
      fc.property(
        calendars,
        moments,
        spans,
        (any, start, span) => any.workingMinutesBetween(start, any.addWorkingMinutes(start, span)) === span,
      ),
    );
  });

  it('adds in two steps what it adds in one', () => {
    const twoSteps = (any: WorkingCalendar, start: Date, a: number, b: number) => any.addWorkingMinutes(any.addWorkingMinutes(start, a), b);
    fc.assert(
      fc.property(calendars, moments, spans, spans, (any, start, a, b) => {
        fc.pre(a + b > 0 && b > 0);
        expect(twoSteps(any, start, a, b)).toEqual(any.addWorkingMinutes(start, a + b));
      }),
    );
  });

  it('sums over any point between', () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (any, a, b, c) => {
        const direct = any.workingMinutesBetween(a, c);
        expect(any.workingMinutesBetween(a, b) + any.workingMinutesBetween(b, c)).toBeCloseTo(direct, 6);
      }),
    );
  });

  it('never gives a later start an earlier deadline', () => {
    fc.assert(
      fc.property(calendars, moments, moments, spans, (any, a, b, span) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(any.addWorkingMinutes(first, span).getTime()).toBeLessThanOrEqual(any.addWorkingMinutes(second, span).getTime());
      }),
    );
  });

  it('lands in working time or on the instant it closes', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 9000 }), (start, span) => {
        const end = calendar.addWorkingMinutes(start, span);
        return calendar.isWorking(end) || calendar.isWorking(new Date(end.getTime() - 1));
      }),
    );
  });

  it('opens at the first working moment and no later', () => {
    fc.assert(
      fc.property(calendars, moments, (any, at) => {
        const next = any.nextWorkingMoment(at);
        return next >= at && any.isWorking(next) && any.workingMinutesBetween(at, next) === 0;
      }),
    );
  });

  it('agrees with a clerk who ticks off every minute on paper', () => {
    const wholeMinutes = moments.map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000));
    fc.assert(
      fc.property(wholeMinutes, fc.integer({ min: 0, max: 4 * 1440 }), (from, length) => {
        const to = new Date(from.getTime() + length * 60_000);
        expect(calendar.workingMinutesBetween(from, to)).toBe(tickedOff(from, length));
      }),
      { numRuns: 60 },
    );
  });

  it('does not walk through a year minute by minute', () => {
    const start = cityTime('2026-01-05 08:00').getTime();
    const before = process.hrtime.bigint();
    for (let index = 0; index < 100_000; index++) calendar.addWorkingMinutes(new Date(start + index * 25_000), 250 * 480);

    expect(Number(process.hrtime.bigint() - before) / 1e9).toBeLessThan(5);
  });
});

/** Reads the wall clock from the zone database, so it also checks the fixed offset. */
function tickedOff(from: Date, length: number): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });
  const offDays = new Set<string>(officeRows.daysOff);
  let ticks = 0;
  for (let minute = 0; minute < length; minute++) {
    const [date = '', time = ''] = clock.format(new Date(from.getTime() + minute * 60_000)).split(' ');
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const works = date === '2026-08-22' || (weekday >= 1 && weekday <= 5 && !offDays.has(date));
    if (works && ((time >= '07:30' && time < '11:30') || (time >= '13:30' && time < '17:30'))) ticks++;
  }
  return ticks;
}
