import type { BoardPoint } from './board-point.js';
import { BoardPoints } from './board-points.js';
import { clusters } from './cluster.js';
import { MapLayers } from './map-layers.js';

const DA_NANG = { west: 107.8, south: 15.8, east: 108.5, north: 16.3 };
const WORLD = { west: -180, south: -90, east: 180, north: 90 };

const point = (id: number, lat: number | null, lon: number | null): BoardPoint => ({
  id: String(id),
  code: `DN-${id}`,
  place: lat === null || lon === null ? null : { lat, lon },
  state: 'open',
  categoryId: null,
  rootCategoryId: null,
  areaCode: null,
  departmentId: null,
  receivedAt: 0,
});
const scattered = Array.from({ length: 5000 }, (_, at) =>
  point(at, 15.8 + ((at * 7919) % 5000) / 10_000, 107.8 + ((at * 104_729) % 7000) / 10_000),
);
const countOf = (marks: readonly { count: number }[]): number => marks.reduce((sum, { count }) => sum + count, 0);
const EVERYTHING = { key: '', fits: () => true };

function layersOf(points: readonly BoardPoint[]): MapLayers {
  const board = new BoardPoints();
  for (const one of points) board.put(one);
  return new MapLayers(board);
}

describe('the marks of the map', () => {
  it.each([0, 5, 9, 11, 14, 18, 22])('are at most 500 at zoom %i, and none of the reports is lost', (zoom) => {
    const marks = layersOf(scattered).marks(EVERYTHING, DA_NANG, zoom);

    expect(marks.length).toBeLessThanOrEqual(500);
    expect(countOf(marks)).toBe(5000);
  });

  it('come apart when the reader comes closer', () => {
    const near = [point(1, 16.06, 108.22), point(2, 16.061, 108.221)];

    expect(clusters(near, 10)).toEqual([{ lat: 16.0605, lon: 108.2205, count: 2 }]);
    expect(clusters(near, 16)).toEqual([
      { lat: 16.06, lon: 108.22, count: 1, code: 'DN-1', state: 'open' },
      { lat: 16.061, lon: 108.221, count: 1, code: 'DN-2', state: 'open' },
    ]);
  });

  it('are the same points near the ground, counted one by one', () => {
    const box = { west: 108.2, south: 16.05, east: 108.21, north: 16.06 };
    const inside = scattered.filter(
      ({ place }) => place && place.lat >= 16.05 && place.lat <= 16.06 && place.lon >= 108.2 && place.lon <= 108.21,
    );

    expect(inside.length).toBeGreaterThan(0);
    expect(countOf(layersOf(scattered).marks(EVERYTHING, box, 18))).toBe(inside.length);
  });

  it('leave out what lies outside the box and what has no place, and stand the ends of the world', () => {
    const layers = layersOf([point(1, 21, 105.8), point(2, null, null)]);

    expect(layers.marks(EVERYTHING, DA_NANG, 12)).toEqual([]);
    expect(layers.placeless(EVERYTHING)).toBe(1);
    expect(countOf(layersOf([point(1, 90, 180), point(2, -90, -180)]).marks(EVERYTHING, WORLD, 0))).toBe(2);
  });

  it('follow the board: what was counted before a change is counted again', () => {
    const board = new BoardPoints();
    const layers = new MapLayers(board);
    board.put(point(1, 16, 108));
    expect(countOf(layers.marks(EVERYTHING, WORLD, 3))).toBe(1);
    board.put(point(2, 16, 108));
    expect(countOf(layers.marks(EVERYTHING, WORLD, 3))).toBe(2);
    board.remove('1');
    expect(layers.marks(EVERYTHING, WORLD, 3)).toMatchObject([{ code: 'DN-2' }]);
    expect(layers.marks({ key: 'none', fits: () => false }, WORLD, 3)).toEqual([]);
  });
});

describe('the points in memory', () => {
  it('take changes and removals in any order', () => {
    const points = new BoardPoints();
    for (const id of [1, 2, 3]) points.put(point(id, 16, 108));
    points.put(point(2, 17, 108));
    points.remove('1');
    points.remove('9');
    points.remove('3');

    expect([...points.all()]).toEqual([point(2, 17, 108)]);
    const { version } = points;
    points.put(point(2, 17, 108));
    expect(points.version).toBe(version);
    points.remove('2');
    expect([...points.all()]).toEqual([]);
  });
});
