import { BLOCK_KINDS } from '@gopy/vocabulary';
import { z } from 'zod';
import { Id, Instant, Text } from './common.js';

/** GET /api/v1/challenge: a small puzzle; its answer goes into the header `Challenge-Solution` of the request that was refused with challenge.required. */
export const CHALLENGE_HEADER = 'challenge-solution';
/** As altcha-lib draws it; the header is the base64url JSON of `{challenge, solution}`. */
export const ChallengeResponse = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
    keySignature: z.string(),
    expiresAt: z.number(),
  }),
  signature: z.string(),
});
export type ChallengeResponse = z.infer<typeof ChallengeResponse>;

/** GET|POST /api/v1/blocks, DELETE /api/v1/blocks/{id} (coordinator, admin). `value`: a phone, an e-mail address, or an IP address or network. */
export const BlockInput = z.object({
  kind: z.enum(BLOCK_KINDS),
  value: Text.min(1).max(200),
  reason: Text.min(1).max(300),
  expiresAt: Instant,
});
export type BlockInput = z.infer<typeof BlockInput>;
export const BlockView = BlockInput.extend({
  id: Id,
  by: z.string(),
  at: Instant,
  /** How often it held somebody off. */ hits: z.number().int(),
});
export type BlockView = z.infer<typeof BlockView>;
export const BlockListResponse = z.object({ items: z.array(BlockView) });
export type BlockListResponse = z.infer<typeof BlockListResponse>;
