import { MEDIA } from '@gopy/vocabulary';
import { z } from 'zod';
import { Id, Instant, Language, Named } from './common.js';
import { Consent } from './consent.js';

/** A browser's push address (Web Push, RFC 8030 and 8291). */
export const PushAddress = z.object({ endpoint: z.url().max(1000), keys: z.object({ p256dh: z.string().min(1).max(200), auth: z.string().min(1).max(100) }) });
export type PushAddress = z.infer<typeof PushAddress>;

export const SubscriptionSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ticket'), code: z.string().max(40) }),
  z.object({ kind: z.literal('area'), areaCode: z.string().max(20), categoryId: Id.optional() }),
]);
export type SubscriptionSubject = z.infer<typeof SubscriptionSubject>;

/**
 * POST /api/v1/subscriptions: follow a report, or what is published about an area. With `Authorization: Ticket <secret>` the
 * follower is the citizen of that report, who also hears what only they may know (a question to them). E-mail starts unconfirmed.
 */
export const SubscribeRequest = z.object({
  subject: SubscriptionSubject,
  address: z.discriminatedUnion('medium', [
    z.object({ medium: z.literal('push'), push: PushAddress }),
    z.object({ medium: z.literal('email'), email: z.email().max(200) }),
    z.object({ medium: z.literal('sms'), phone: z.string().max(30) }),
  ]),
  language: Language.default('vi'),
  consent: Consent,
});
export type SubscribeRequest = z.infer<typeof SubscribeRequest>;

/** `token` is the follower's only key: it shows, confirms and ends the subscription (one tap, RFC 8058). */
export const SubscriptionView = z.object({
  token: z.string(),
  state: z.enum(['unconfirmed', 'active', 'ended']),
  medium: z.enum(MEDIA),
  /** Enough to recognise one's own address: "t…@example.vn", "… 123". */
  addressHint: z.string(),
  code: z.string().optional(),
  area: Named.optional(),
  category: Named.optional(),
  language: Language,
  since: Instant,
});
export type SubscriptionView = z.infer<typeof SubscriptionView>;

/** GET /api/v1/subscriptions/media: what can be offered now. */
export const MediaResponse = z.object({ push: z.object({ available: z.boolean(), publicKey: z.string().optional() }), email: z.boolean(), sms: z.boolean() });
export type MediaResponse = z.infer<typeof MediaResponse>;
