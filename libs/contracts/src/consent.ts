import { CONSENT_PURPOSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { Id, Instant } from './common.js';

/** A clear act: nothing here has a default. */
export const Consent = z.object({ textVersion: z.string().min(1).max(20), accepted: z.literal(true) });
export type Consent = z.infer<typeof Consent>;

export const ConsentView = z.object({
  id: Id,
  purpose: z.enum(CONSENT_PURPOSES),
  textVersion: z.string(),
  /** Through which channel it was given. */
  channel: z.string(),
  givenAt: Instant,
  withdrawnAt: Instant.optional(),
  /** Of one report, when it was given with it. */
  code: z.string().optional(),
});
export type ConsentView = z.infer<typeof ConsentView>;
export const ConsentListResponse = z.object({ items: z.array(ConsentView) });
