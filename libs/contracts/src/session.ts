import { ROLES } from '@gopy/vocabulary';
import { z } from 'zod';
import { Id, Instant, Named } from './common.js';

export const SignInRequest = z.object({ username: z.string().trim().min(1).max(100), password: z.string().min(1).max(200), totp: z.string().max(10).optional() });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const StaffView = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  department: Named.optional(),
  /** The ticket views this person may open, first one is home. */
  views: z.array(z.string()),
});
export type StaffView = z.infer<typeof StaffView>;

export const SessionResponse = z.object({ staff: StaffView, sessionId: Id, expiresAt: Instant });
export type SessionResponse = z.infer<typeof SessionResponse>;

export const SessionListResponse = z.object({
  items: z.array(z.object({ id: Id, createdAt: Instant, lastSeenAt: Instant, address: z.string(), userAgent: z.string(), current: z.boolean() })),
});
export type SessionListResponse = z.infer<typeof SessionListResponse>;
