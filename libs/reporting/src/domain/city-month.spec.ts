import { boundsOf, monthOf, monthsBetween, nextMonth, previousMonth } from './city-month.js';

it('begins a month at midnight in the city, which is 17:00 UTC of the day before', () => {
  expect(boundsOf('2026-11')).toEqual({ from: new Date('2026-10-31T17:00:00Z'), until: new Date('2026-11-30T17:00:00Z') });
  expect(boundsOf('2026-12').until).toEqual(new Date('2026-12-31T17:00:00Z'));
});

it('counts the last evening of a month by the clock of the city', () => {
  expect(monthOf(new Date('2026-10-31T16:59:59.999Z'))).toBe('2026-10');
  expect(monthOf(new Date('2026-10-31T17:00:00Z'))).toBe('2026-11');
  expect(monthOf(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01');
});

it('goes over the turn of the year', () => {
  expect([nextMonth('2026-12'), previousMonth('2027-01'), nextMonth('2026-09')]).toEqual(['2027-01', '2026-12', '2026-10']);
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthsBetween('2027-02', '2026-11')).toEqual([]);
});
