import type { BoardPoint } from './board-point.js';
import type { BoardState } from './board-state.js';
import { type Placed, squareOf } from './map-grid.js';

export type Mark = Placed & { readonly count: number; readonly code?: string; readonly state?: BoardState };

export const MOST_MARKS = 500;

/** One mark for each square of a level that holds anything, in the middle of its points. */
export function clusters(points: Iterable<BoardPoint>, level: number): Mark[] {
  const squares = new Map<number, { lat: number; lon: number; count: number; first: BoardPoint }>();
  for (const point of points) {
    const { place } = point;
    if (place === null) continue;
    const square = squareOf(place, level);
    const present = squares.get(square);
    if (present === undefined) squares.set(square, { ...place, count: 1, first: point });
    else {
      present.lat += place.lat;
      present.lon += place.lon;
      present.count++;
    }
  }
  return [...squares.values()].map(({ lat, lon, count, first }) =>
    count === 1
      ? { lat, lon, count, code: first.code, state: first.state }
      : { lat: rounded(lat / count), lon: rounded(lon / count), count },
  );
}

/** The same in larger squares, as often as it takes. */
export function fewClusters(points: readonly BoardPoint[], level: number): Mark[] {
  const marks = clusters(points, level);
  return marks.length <= MOST_MARKS || level === 0 ? marks : fewClusters(points, level - 1);
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
