/** Latitude and longitude steps of about 330 m here: who looks 300 m around needs a cell and its eight neighbours. */
const CELL = { lat: 0.003, lon: 0.0031 };
const CELLS_AROUND = 131_072;
/** About 45 m: pins of others are kept no closer, so that asking from many sides does not find a door. */
const SNAP = 0.0004;

export type Pin = { readonly lat: number; readonly lon: number };

export const snapped = ({ lat, lon }: Pin): Pin => ({ lat: Math.round(lat / SNAP) * SNAP, lon: Math.round(lon / SNAP) * SNAP });

export const cellOf = ({ lat, lon }: Pin): number => numbered(rowOf(lat), columnOf(lon));

/** The cell of a pin and the eight around it. */
export function cellsAround({ lat, lon }: Pin): number[] {
  const [row, column] = [rowOf(lat), columnOf(lon)];
  return [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => numbered(row + down, column + right)));
}

const rowOf = (lat: number): number => Math.floor((lat + 90) / CELL.lat) + 1;
const columnOf = (lon: number): number => Math.floor((lon + 180) / CELL.lon) + 1;
const numbered = (row: number, column: number): number => row * CELLS_AROUND + column;
