import { z } from 'zod';
import { cleanText } from './clean-text.js';

/** Ids are decimal strings: they exceed what a JSON number can hold. */
export const Id = z.string().regex(/^\d{1,20}$/);
/** What people write, cleaned before its length is judged: every field of text is one of these. */
export const Text = z.string().overwrite(cleanText);
/** RFC 3339 with zone. */
export const Instant = z.iso.datetime({ offset: true });
export const Version = z.number().int().min(1);

export const Language = z.enum(['vi', 'en']);

/** A named thing in both languages, as every list and select shows it. */
export const Named = z.object({ id: z.string(), name: z.string(), nameEn: z.string() });
export type Named = z.infer<typeof Named>;

/** RFC 9457 problem details with our stable `code` and a sentence per field. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  instance: z.string().optional(),
  requestId: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  /** Of ticket.step-not-possible and ticket.step-not-allowed: what may be done instead. */
  allowedActions: z.array(z.string()).optional(),
  /** Of ticket.stale: the version now, and what happened since the caller looked. */
  currentVersion: z.number().int().optional(),
  changes: z.array(z.object({ event: z.string(), at: Instant, by: z.string() })).optional(),
  retryAfterSeconds: z.number().int().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Keyset pages: ask again with `cursor` = the last answer's `nextCursor`. */
export const PageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
