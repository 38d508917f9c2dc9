import type { BoardPoint } from './board-point.js';

/** All published reports in the memory of a process: a map asks for shares of all of them, which no index answers at once. */
export class BoardPoints {
  private readonly points: BoardPoint[] = [];
  private readonly places = new Map<string, number>();

  get all(): readonly BoardPoint[] {
    return this.points;
  }

  put(point: BoardPoint): void {
    const place = this.places.get(point.id) ?? this.points.length;
    this.points[place] = point;
    this.places.set(point.id, place);
  }

  /** The last one takes the place that becomes free. */
  remove(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.places.delete(id);
    const last = this.points.pop();
    if (last === undefined || last.id === id) return;
    this.points[place] = last;
    this.places.set(last.id, place);
  }
}
