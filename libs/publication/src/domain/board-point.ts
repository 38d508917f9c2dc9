import type { BoardState } from './board-state.js';

/** A published report as the map knows it. */
export type BoardPoint = {
  readonly id: string;
  readonly code: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly state: BoardState;
  readonly categoryId: string | null;
  readonly rootCategoryId: string | null;
  readonly areaCode: string | null;
  readonly departmentId: string | null;
  readonly receivedAt: number;
};
