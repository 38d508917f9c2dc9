import { cellOf, cellsAround, snapped } from './report-grid.js';

const pin = { lat: 16.0678, lon: 108.2208 };
const METRES = 1 / 111_320;

describe('the grid of reports', () => {
  it('has everything within 300 m among a cell and its neighbours', () => {
    for (let bearing = 0; bearing < 360; bearing += 5) {
      const [north, east] = [Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180)];
      const near = { lat: pin.lat + 300 * METRES * north, lon: pin.lon + (300 * METRES * east) / Math.cos((pin.lat * Math.PI) / 180) };

      expect(cellsAround(pin)).toContain(cellOf(near));
    }
  });

  it('keeps no pin of others closer than it needs, and none further than 35 m off', () => {
    const kept = snapped(pin);

    expect(kept).not.toEqual(pin);
    expect(Math.hypot(kept.lat - pin.lat, kept.lon - pin.lon) / METRES).toBeLessThan(35);
    expect(snapped({ lat: kept.lat + 5 * METRES, lon: kept.lon - 5 * METRES })).toEqual(kept);
  });

  it('gives every place on earth a cell of its own, the edges too', () => {
    const cells = new Set([
      cellOf({ lat: -90, lon: -180 }),
      cellOf({ lat: 90, lon: 180 }),
      cellOf({ lat: 90, lon: -180 }),
      cellOf({ lat: -90, lon: 180 }),
    ]);

    expect(cells.size).toBe(4);
    expect(cellsAround({ lat: -90, lon: -180 }).every((cell) => cell >= 0)).toBe(true);
  });
});
