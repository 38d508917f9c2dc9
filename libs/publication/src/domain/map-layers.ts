import type { BoardPoint } from './board-point.js';
import type { BoardPoints } from './board-points.js';
import { clusters, fewClusters, type Mark, MOST_MARKS } from './cluster.js';
import { type Box, isIn } from './map-grid.js';

/** Which points are wanted; `key` is the same for the same choice. */
export type Choice = { readonly key: string; readonly fits: (point: BoardPoint) => boolean };

const MOST_KEPT = 300;
type Kept = { readonly layers: Map<string, Mark[]>; readonly placeless: Map<string, number> };
const nothingKept = (): Kept => ({ layers: new Map(), placeless: new Map() });

/** The marks of the whole city for a choice and a level are counted once and serve every reader until the board changes. */
export class MapLayers {
  private kept = nothingKept();
  private version = -1;

  constructor(private readonly points: BoardPoints) {}

  /** Close to the ground the points themselves are counted, from farther away whole squares, at their middle. */
  marks(choice: Choice, box: Box, level: number): Mark[] {
    const near = this.points.near(box)?.filter((point) => point.place !== null && isIn(box, point.place) && choice.fits(point));
    return near === undefined ? this.fromLayers(choice, box, level) : fewClusters(near, level);
  }

  placeless(choice: Choice): number {
    return once(this.current.placeless, choice.key, () => this.chosen(choice).filter(({ place }) => place === null).length);
  }

  private fromLayers(choice: Choice, box: Box, level: number): Mark[] {
    const layer = once(this.current.layers, `${choice.key} ${level}`, () => clusters(this.chosen(choice), level));
    const marks = layer.filter((mark) => isIn(box, mark));
    return marks.length <= MOST_MARKS || level === 0 ? marks : this.fromLayers(choice, box, level - 1);
  }

  private chosen({ fits }: Choice): BoardPoint[] {
    const chosen: BoardPoint[] = [];
    for (const point of this.points.all()) if (fits(point)) chosen.push(point);
    return chosen;
  }

  /** What was counted before the board changed is worth nothing. */
  private get current(): Kept {
    if (this.version !== this.points.version || this.kept.layers.size > MOST_KEPT) this.kept = nothingKept();
    this.version = this.points.version;
    return this.kept;
  }
}

function once<Result>(kept: Map<string, Result>, key: string, count: () => Result): Result {
  const found = kept.get(key) ?? count();
  kept.set(key, found);
  return found;
}
