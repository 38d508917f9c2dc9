import type { BoardPoint } from './board-point.js';
import { type Box, squareOf, squaresIn } from './map-grid.js';

/** Squares of about 600 metres: a map of a few streets looks into few of them. */
const DRAWER_LEVEL = 13;
const MOST_DRAWERS = 2000;
const NOWHERE = -1;

/** All published reports in the memory of a process: a map asks for shares of all of them, which no index answers at once. */
export class BoardPoints {
  private readonly drawers = new Map<number, Map<string, BoardPoint>>();
  private readonly drawerOf = new Map<string, number>();
  private changes = 0;

  /** Another number, other points. */
  get version(): number {
    return this.changes;
  }

  put(point: BoardPoint): void {
    const present = this.find(point.id);
    if (present !== undefined && isSame(present, point)) return;
    this.remove(point.id);
    const square = point.place === null ? NOWHERE : squareOf(point.place, DRAWER_LEVEL);
    const drawer = this.drawers.get(square) ?? new Map<string, BoardPoint>();
    this.drawers.set(square, drawer.set(point.id, point));
    this.drawerOf.set(point.id, square);
    this.changes++;
  }

  remove(id: string): void {
    const square = this.drawerOf.get(id);
    if (square === undefined) return;
    this.drawers.get(square)?.delete(id);
    this.drawerOf.delete(id);
    this.changes++;
  }

  find(id: string): BoardPoint | undefined {
    return this.drawers.get(this.drawerOf.get(id) ?? NOWHERE)?.get(id);
  }

  *all(): Iterable<BoardPoint> {
    for (const drawer of this.drawers.values()) yield* drawer.values();
  }

  /** Those around a box, and perhaps some more; undefined where the box is too large to be looked through so. */
  near(box: Box): BoardPoint[] | undefined {
    return squaresIn(box, DRAWER_LEVEL, MOST_DRAWERS)?.flatMap((square) => [...(this.drawers.get(square)?.values() ?? [])]);
  }
}

const isSame = (one: BoardPoint, other: BoardPoint): boolean => JSON.stringify(one) === JSON.stringify(other);
