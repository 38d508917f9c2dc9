import fc from 'fast-check';
import { cityTime, officeCalendar } from '../testing/office-calendar.js';
import { dueAfterPauses, remaining } from './deadline-clock.js';
import { WorkingCalendar } from './working-calendar.js';

const calendar = officeCalendar();
const pause = (from: string, to: string) => ({ from: cityTime(from), to: cityTime(to) });
const due = cityTime('2026-11-25 10:00');

describe('a deadline while the department waits for the citizen', () => {
  it('moves by the working time waited', () => {
    expect(dueAfterPauses(due, [pause('2026-11-23 16:30', '2026-11-24 08:30')], calendar)).toEqual(cityTime('2026-11-25 14:00'));
  });

  it('stays where it is when the wait fell on a weekend', () => {
    expect(dueAfterPauses(due, [pause('2026-11-21 08:00', '2026-11-22 20:00')], calendar)).toEqual(due);
  });

  it('counts a time in which several questions were open only once', () => {
    const pauses = [
      pause('2026-11-23 09:00', '2026-11-23 10:00'),
      pause('2026-11-23 08:00', '2026-11-23 09:30'),
      pause('2026-11-23 08:10', '2026-11-23 08:20'),
    ];

    expect(dueAfterPauses(due, pauses, calendar)).toEqual(cityTime('2026-11-25 14:00'));
  });

  it('keeps what was left when the wait outlasts the old deadline', () => {
    expect(dueAfterPauses(due, [pause('2026-11-25 09:00', '2026-11-27 09:00')], calendar)).toEqual(cityTime('2026-11-27 10:00'));
  });

  it('does not revive a deadline that was missed before the wait began', () => {
    expect(dueAfterPauses(due, [pause('2026-11-25 10:00', '2026-11-27 09:00')], calendar)).toEqual(due);
  });

  it('reaches a second wait only through the deadline that the first one moved', () => {
    const pauses = [pause('2026-11-25 09:00', '2026-11-26 09:00'), pause('2026-11-26 09:30', '2026-11-26 10:30')];

    expect(dueAfterPauses(due, pauses, calendar)).toEqual(cityTime('2026-11-26 11:00'));
  });

  it('ignores a wait that ends before it begins', () => {
    expect(dueAfterPauses(due, [pause('2026-11-24 10:00', '2026-11-24 09:00')], calendar)).toEqual(due);
  });

  it('leaves the department as much working time as it had when the wait began', () => {
    const minutes = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(minutes, minutes, (untilDue, waited) => {
        const from = cityTime('2026-08-20 09:00');
        const to = new Date(from.getTime() + waited * 60_000);
        const moved = dueAfterPauses(calendar.addWorkingMinutes(from, untilDue), [{ from, to }], calendar);
        expect(calendar.workingMinutesBetween(to, moved)).toBe(untilDue);
      }),
    );
  });
});

describe('the time left to a deadline', () => {
  it('reads as working days of eight hours', () => {
    expect(remaining(cityTime('2026-11-23 08:15'), due, calendar)).toEqual({
      workingMinutes: 1065,
      overdue: false,
      days: 2,
      hours: 1,
      minutes: 45,
    });
  });

  it('reads how late it is once the deadline has passed', () => {
    expect(remaining(cityTime('2026-11-26 10:30'), due, calendar)).toEqual({
      workingMinutes: 510,
      overdue: true,
      days: 1,
      hours: 0,
      minutes: 30,
    });
  });

  it('is not late at the very instant it is due', () => {
    expect(remaining(due, due, calendar)).toMatchObject({ workingMinutes: 0, overdue: false });
  });

  it('is late without a working minute lost on the evening of the day', () => {
    expect(remaining(cityTime('2026-11-20 20:00'), cityTime('2026-11-20 17:30'), calendar)).toMatchObject({
      workingMinutes: 0,
      overdue: true,
    });
  });

  it('reads as days of 24 hours for an urgent matter on the wall clock', () => {
    expect(remaining(cityTime('2026-11-21 10:00'), due, WorkingCalendar.always)).toMatchObject({
      workingMinutes: 5760,
      days: 4,
      hours: 0,
      minutes: 0,
    });
  });
});
