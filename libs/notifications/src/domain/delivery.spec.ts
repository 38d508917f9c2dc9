import { retryAt } from './delivery.js';

const NOW = new Date('2026-11-24T00:00:00Z');

describe('what could not be sent', () => {
  it('is tried after 15 seconds, then four times as long each time, and six times at most', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempts) => retryAt(NOW, attempts)?.getTime()).map((at) => at && (at - NOW.getTime()) / 1000);
    expect(waits).toEqual([15, 60, 240, 960, 3840, undefined]);
  });

  it('waits as long as it was asked to', () => {
    expect(retryAt(NOW, 1, 300)).toEqual(new Date('2026-11-24T00:05:00Z'));
  });
});
