import type { BoardFilters, BoardMapQuery, BoardMapResponse } from '@gopy/contracts';
import { Injectable } from '@nestjs/common';
import type { BoardPoint } from '../domain/board-point.js';
import { fewClusters, type Mark } from '../domain/cluster.js';
import { isIn } from '../domain/map-grid.js';
import { BoardIds } from './board-ids.js';
import { periodOf } from './board-scope.js';
import { FreshPoints } from './fresh-points.js';

/** Words are looked up by the index; so many of the newest finds are drawn. */
const MOST_FOUND = 2000;

/** The board as a map: few marks, whatever the number of reports. */
@Injectable()
export class BoardMap {
  constructor(
    private readonly fresh: FreshPoints,
    private readonly boardIds: BoardIds,
  ) {}

  async marks({ west, south, east, north, zoom, ...filters }: BoardMapQuery): Promise<BoardMapResponse> {
    const box = { west, south, east, north };
    const level = Math.floor(zoom);
    if (filters.q) {
      const found = await this.found(filters);
      const inside = found.filter(({ place }) => place !== null && isIn(box, place));
      return response(fewClusters(inside, level), found.filter(({ place }) => place === null).length);
    }
    const { layers } = await this.fresh.current();
    const choice = { key: JSON.stringify(filters), fits: fits(filters) };
    return response(layers.marks(choice, box, level), layers.placeless(choice));
  }

  private async found(filters: BoardFilters): Promise<BoardPoint[]> {
    const [{ ids }, { points }] = await Promise.all([this.boardIds.page(filters, MOST_FOUND), this.fresh.current()]);
    return ids.flatMap((id) => points.find(id) ?? []);
  }
}

const response = (marks: Mark[], placeless: number): BoardMapResponse => ({
  marks,
  total: marks.reduce((sum, { count }) => sum + count, 0),
  placeless,
});

function fits(filters: BoardFilters): (point: BoardPoint) => boolean {
  const { categoryId, areaCode, departmentId, state } = filters;
  const { from, before } = periodOf(filters);
  const [begin, end] = [from?.getTime() ?? -Infinity, before?.getTime() ?? Infinity];
  return (point) =>
    (areaCode === undefined || point.areaCode === areaCode) &&
    (categoryId === undefined || point.categoryId === categoryId || point.rootCategoryId === categoryId) &&
    (departmentId === undefined || point.departmentId === departmentId) &&
    (state === undefined || point.state === state) &&
    point.receivedAt >= begin &&
    point.receivedAt < end;
}
