import type { BoardState } from './board-state.js';

/** A published report as the map knows it. */
export type BoardPoint = {
  readonly id: string;
  readonly code: string;
  /** Absent where nobody knows the place, or it is not shown. */
  readonly place: { readonly lat: number; readonly lon: number } | null;
  readonly state: BoardState;
  readonly categoryId: string | null;
  readonly rootCategoryId: string | null;
  readonly areaCode: string | null;
  readonly departmentId: string | null;
  readonly receivedAt: number;
};
