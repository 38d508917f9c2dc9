import { cityDay, daysOf, spanOf } from './time-spans.js';

const EVENING = new Date('2026-11-23T18:30:00Z');

it('takes the day of the city: half past one at night there is the evening before in Europe', () => {
  expect(cityDay(EVENING)).toBe('2026-11-24');
});

it('means by a week today and the six days before', () => {
  expect(daysOf('week', EVENING)).toEqual({ from: '2026-11-18', to: undefined });
  expect(daysOf('year', EVENING)).toEqual({ from: '2026-01-01', to: undefined });
});

it('knows a preset again in an address', () => {
  expect(spanOf({}, EVENING)).toBe('any');
  expect(spanOf({ from: '2026-10-26' }, EVENING)).toBe('month');
  expect(spanOf({ from: '2026-10-26', to: '2026-11-01' }, EVENING)).toBe('own');
  expect(spanOf({ from: '2026-10-01' }, EVENING)).toBe('own');
});
