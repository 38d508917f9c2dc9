import type { BoardPoint } from './board-point.js';
import type { BoardState } from './board-state.js';

export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
export type Mark = {
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  readonly code?: string;
  readonly state?: BoardState;
};

const MOST_MARKS = 500;
/** Marks keep this far apart on the screen; a world of zoom 0 is 512 pixels wide. */
const CELL_PIXELS = 64;
const WORLD_PIXELS = 512;
const LAST_LATITUDE = 85;

type Cell = { lat: number; lon: number; count: number; first: BoardPoint };

/** Points in squares of a screen's size; where even those are too many, in larger ones. */
export function clusters(points: readonly BoardPoint[], box: Box, zoom: number): Mark[] {
  for (let cell = CELL_PIXELS / WORLD_PIXELS / 2 ** zoom; ; cell *= 2) {
    const cells = cellsOf(points, box, cell);
    if (cells.size <= MOST_MARKS) return [...cells.values()].map(markOf);
  }
}

export const isIn = ({ west, south, east, north }: Box, lat: number, lon: number): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;

function cellsOf(points: readonly BoardPoint[], box: Box, cell: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const across = Math.ceil(1 / cell);
  for (const point of points) {
    const { lat, lon } = point;
    if (lat === null || lon === null || !isIn(box, lat, lon)) continue;
    const key = Math.floor(northing(lat) / cell) * across + Math.floor((lon / 360 + 0.5) / cell);
    const present = cells.get(key);
    if (present === undefined) cells.set(key, { lat, lon, count: 1, first: point });
    else Object.assign(present, { lat: present.lat + lat, lon: present.lon + lon, count: present.count + 1 });
  }
  return cells;
}

/** Of Mercator's world, from 0 in the north to 1 in the south. */
function northing(lat: number): number {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return 0.5 - Math.asinh(Math.tan((bounded * Math.PI) / 180)) / (2 * Math.PI);
}

/** In the middle of its points, so that a mark moves little when the map is moved. */
const markOf = ({ lat, lon, count, first }: Cell): Mark =>
  count === 1 ? { lat, lon, count, code: first.code, state: first.state } : { lat: rounded(lat / count), lon: rounded(lon / count), count };

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
