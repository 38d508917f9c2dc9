import type { FiguresRow } from '@gopy/contracts';

/** The pieces of a bar: what was received, by what became of it so far. */
export const PIECES = ['on-time', 'late', 'overdue', 'other'] as const;
export type Piece = (typeof PIECES)[number];

/** Undefined where the row has no numbers. */
export function piecesOf({
  received,
  answered = 0,
  answeredOnTime = 0,
  openOverdue = 0,
}: FiguresRow): Readonly<Record<Piece, number>> | undefined {
  if (received === undefined) return undefined;
  return { 'on-time': answeredOnTime, late: answered - answeredOnTime, overdue: openOverdue, other: received - answered - openOverdue };
}
