/** The squares of the map, level by level as the reader comes closer; a world of level 0 is 512 pixels wide, a square 64. */
const SQUARES_AT_ZERO = 512 / 64;
const LAST_LATITUDE = 85;

export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
export type Placed = { readonly lat: number; readonly lon: number };

export const isIn = ({ west, south, east, north }: Box, { lat, lon }: Placed): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;

const across = (level: number): number => SQUARES_AT_ZERO * 2 ** level;
const columnOf = (lon: number, level: number): number => Math.floor((lon / 360 + 0.5) * across(level));
const rowOf = (lat: number, level: number): number => Math.floor(northing(lat) * across(level));

/** One number for each square of a level. */
export const squareOf = ({ lat, lon }: Placed, level: number): number => rowOf(lat, level) * (across(level) + 1) + columnOf(lon, level);

/** All squares that a box touches; undefined: more than `most`. */
export function squaresIn({ west, south, east, north }: Box, level: number, most: number): number[] | undefined {
  const [left, right, top, bottom] = [columnOf(west, level), columnOf(east, level), rowOf(north, level), rowOf(south, level)];
  if ((right - left + 1) * (bottom - top + 1) > most) return undefined;
  const squares: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) squares.push(row * (across(level) + 1) + column);
  return squares;
}

/** Of Mercator's world, from 0 in the north to 1 in the south. */
function northing(lat: number): number {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return 0.5 - Math.asinh(Math.tan((bounded * Math.PI) / 180)) / (2 * Math.PI);
}
