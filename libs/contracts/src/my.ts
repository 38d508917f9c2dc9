import { DATA_REQUEST_KINDS, DATA_REQUEST_STATES, STATUSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { Id, Instant, Named, PageQuery, Text } from './common.js';

/** POST /api/v1/my/codes → 202: a one-time password by SMS; the answer is the same whether the number is known or not. */
export const AskCodeRequest = z.object({ phone: Text.min(1).max(30) });
export type AskCodeRequest = z.infer<typeof AskCodeRequest>;
export const AskCodeResponse = z.object({ phoneHint: z.string(), expiresAt: Instant, resendAfterSeconds: z.number().int() });
export type AskCodeResponse = z.infer<typeof AskCodeResponse>;

/** POST /api/v1/my/session → 201 and a cookie; GET → 200 or 401 citizen.sign-in-required; DELETE → 204. */
export const CitizenSignInRequest = z.object({ phone: Text.min(1).max(30), code: z.string().regex(/^\d{6}$/) });
export type CitizenSignInRequest = z.infer<typeof CitizenSignInRequest>;
export const CitizenSessionResponse = z.object({ phoneHint: z.string(), expiresAt: Instant });
export type CitizenSessionResponse = z.infer<typeof CitizenSessionResponse>;

/** GET /api/v1/my/reports: all reports of the number, newest first, with the secret of each. */
export const MyReportsQuery = PageQuery;
export const MyReportItem = z.object({ code: z.string(), secret: z.string(), excerpt: z.string(), status: z.enum(STATUSES), category: Named.optional(), area: Named.optional(), receivedAt: Instant, dueAt: Instant, answeredAt: Instant.optional() });
export const MyReportsResponse = z.object({ items: z.array(MyReportItem), nextCursor: z.string().nullable() });
export type MyReportsResponse = z.infer<typeof MyReportsResponse>;

/**
 * POST /api/v1/my/data-requests (all of the number's data), POST /api/v1/feedback/{code}/data-requests (secret; one report).
 * Answered within 2 working days, done within 15 days (20 with third parties), one extension of up to 15.
 */
export const DataRequestInput = z.object({ kind: z.enum(DATA_REQUEST_KINDS), note: Text.max(1000).optional() });
export type DataRequestInput = z.infer<typeof DataRequestInput>;
export const DataRequestView = z.object({
  id: Id,
  kind: z.enum(DATA_REQUEST_KINDS),
  state: z.enum(DATA_REQUEST_STATES),
  receivedAt: Instant,
  /** First answer due, counted in working time. */
  answerDueAt: Instant,
  doneDueAt: Instant,
  extended: z.boolean(),
  overdue: z.boolean(),
  reason: z.string().optional(),
  settledAt: Instant.optional(),
  note: z.string().optional(),
  /** Of one report, or of everything under a number (its last digits). */
  code: z.string().optional(),
  phoneHint: z.string().optional(),
  reports: z.number().int().optional(),
});
export type DataRequestView = z.infer<typeof DataRequestView>;
export const DataRequestListResponse = z.object({ items: z.array(DataRequestView) });
export type DataRequestListResponse = z.infer<typeof DataRequestListResponse>;

/** Staff (coordinator, admin): GET /api/v1/data-requests?open=true; POST /api/v1/data-requests/{id}/{start|fulfil|refuse|extend}. Fulfilling an erasure erases. */
export const DataRequestStep = z.object({ reason: Text.max(1000).optional() });
export type DataRequestStep = z.infer<typeof DataRequestStep>;
