import { z } from 'zod';
import { Instant } from './common.js';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** GET /api/v1/figures?month=2026-11 (default: this month of the city). A report belongs to the month it was received in and counts by its present state. */
export const FiguresQuery = z.object({ month: month.optional() });
export type FiguresQuery = z.infer<typeof FiguresQuery>;

/** One line of figures. Below the minimum count all numbers are absent: few reports would point at people. */
export const FiguresRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  received: z.number().int().optional(),
  answered: z.number().int().optional(),
  answeredOnTime: z.number().int().optional(),
  /** Open and past their deadline when the month was counted last. */
  openOverdue: z.number().int().optional(),
  /** answeredOnTime ÷ (answered + openOverdue), 0 to 1 (DESIGN §8); absent when nothing was due. */
  onTimeRate: z.number().min(0).max(1).optional(),
  satisfied: z.number().int().optional(),
  rated: z.number().int().optional(),
});
export type FiguresRow = z.infer<typeof FiguresRow>;
export const FiguresResponse = z.object({
  month,
  total: FiguresRow,
  byCategory: z.array(FiguresRow),
  byArea: z.array(FiguresRow),
  byChannel: z.array(FiguresRow),
  /** Up to twelve months, oldest first; `id` is the month. */
  trend: z.array(FiguresRow),
  months: z.array(month),
  minimumCount: z.number().int(),
  updatedAt: Instant,
});
export type FiguresResponse = z.infer<typeof FiguresResponse>;
