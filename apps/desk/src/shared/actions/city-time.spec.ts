import { fromFieldTime, toFieldTime } from './city-time.js';

describe('a due time typed by an officer', () => {
  it('is meant in the time of the city', () => {
    expect(fromFieldTime('2026-11-27T17:30')).toBe('2026-11-27T17:30:00+07:00');
  });

  it('comes back as it was typed', () => {
    expect(toFieldTime('2026-11-27T10:30:00Z')).toBe('2026-11-27T17:30');
  });
});
