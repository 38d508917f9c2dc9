import { STATUSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { Instant, Named, Text } from './common.js';
import { Place } from './feedback.js';

/** POST /api/v1/feedback/similar: asked while somebody writes; changes nothing. */
export const SimilarRequest = z.object({ content: Text.max(5000), place: Place.optional(), categoryId: z.string().max(20).optional() });
export type SimilarRequest = z.infer<typeof SimilarRequest>;

/** An open report that may be about the same matter. Words and exact place only of published ones; restricted matters never appear. */
export const SimilarReport = z.object({
  code: z.string(),
  status: z.enum(STATUSES),
  category: Named.optional(),
  area: Named.optional(),
  department: Named.optional(),
  receivedAt: Instant,
  /** Rounded up to 50 m. */
  distanceMetres: z.number().int().optional(),
  excerpt: z.string().optional(),
});
export type SimilarReport = z.infer<typeof SimilarReport>;
export const SimilarResponse = z.object({ items: z.array(SimilarReport).max(5) });
export type SimilarResponse = z.infer<typeof SimilarResponse>;
