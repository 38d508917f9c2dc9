import type { BoardFilters, BoardMapQuery, BoardMapResponse } from '@gopy/contracts';
import { Injectable } from '@nestjs/common';
import type { BoardPoint } from '../domain/board-point.js';
import { clusters, isIn } from '../domain/cluster.js';
import { BoardIds } from './board-ids.js';
import { periodOf } from './board-scope.js';
import { FreshPoints } from './fresh-points.js';

/** Words are looked up by the index; so many of the newest finds are drawn. */
const MOST_FOUND = 5000;

/** The board as a map: few marks, whatever the number of reports. */
@Injectable()
export class BoardMap {
  constructor(
    private readonly points: FreshPoints,
    private readonly boardIds: BoardIds,
  ) {}

  async marks({ west, south, east, north, zoom, ...filters }: BoardMapQuery): Promise<BoardMapResponse> {
    const box = { west, south, east, north };
    const fitting = fits(filters, await this.found(filters));
    const points = (await this.points.current()).filter(fitting);
    const placed = points.filter(({ lat, lon }) => lat !== null && lon !== null);
    const total = placed.filter(({ lat, lon }) => isIn(box, lat ?? 0, lon ?? 0)).length;
    return { marks: clusters(placed, box, zoom), total, placeless: points.length - placed.length };
  }

  private async found(filters: BoardFilters): Promise<ReadonlySet<string> | undefined> {
    return filters.q ? new Set((await this.boardIds.page(filters, MOST_FOUND)).ids) : undefined;
  }
}

function fits(filters: BoardFilters, found: ReadonlySet<string> | undefined): (point: BoardPoint) => boolean {
  const { categoryId, areaCode, departmentId, state } = filters;
  const { from, before } = periodOf(filters);
  const [begin, end] = [from?.getTime() ?? -Infinity, before?.getTime() ?? Infinity];
  return (point) =>
    (areaCode === undefined || point.areaCode === areaCode) &&
    (categoryId === undefined || point.categoryId === categoryId || point.rootCategoryId === categoryId) &&
    (departmentId === undefined || point.departmentId === departmentId) &&
    (state === undefined || point.state === state) &&
    point.receivedAt >= begin &&
    point.receivedAt < end &&
    (found === undefined || found.has(point.id));
}
