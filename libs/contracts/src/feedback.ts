import { AUDIENCES, CHANNELS, OUTCOMES, PRIORITIES, PUBLICATION_STATES, RATING_REASONS, SCORES, STATUSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { AttachmentIds, AttachmentView } from './attachments.js';
import { Id, Instant, Language, Named, Text } from './common.js';

export const MAX_CONTENT = 5000;
export const Content = Text.min(1).max(MAX_CONTENT);
const ShortText = Text.max(300);

export const Place = z.object({
  address: ShortText.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  areaCode: z.string().max(20).optional(),
});
export type Place = z.infer<typeof Place>;

export const Contact = z.object({
  name: Text.max(120).optional(),
  phone: Text.max(30).optional(),
  email: z.union([z.literal(''), z.email().max(200)]).optional(),
});
export type Contact = z.infer<typeof Contact>;

/** POST /api/v1/feedback, with an `Idempotency-Key` header so that a double submit makes one ticket. */
export const OpenFeedbackRequest = z.object({
  content: Content,
  categoryId: z.string().max(20).optional(),
  place: Place.optional(),
  contact: Contact.optional(),
  anonymous: z.boolean().optional(),
  language: Language.optional(),
  attachmentIds: AttachmentIds.optional(),
  /** What the citizen agreed to by a clear act, and to which version of the sentences. */
  consents: z.object({ textVersion: z.string().min(1).max(20), publishPhotos: z.literal(true).optional(), notifyEmail: z.literal(true).optional(), notifySms: z.literal(true).optional() }).optional(),
});
export type OpenFeedbackRequest = z.infer<typeof OpenFeedbackRequest>;

export const OpenFeedbackResponse = z.object({
  code: z.string(),
  secret: z.string(),
  status: z.enum(STATUSES),
  receivedAt: Instant,
  dueAt: Instant,
});
export type OpenFeedbackResponse = z.infer<typeof OpenFeedbackResponse>;

export const TimelineEntry = z.object({
  id: Id,
  at: Instant,
  event: z.string(),
  audience: z.enum(AUDIENCES),
  /** `name` only for staff readers; `department` for everybody. */
  by: z.object({ kind: z.enum(['citizen', 'staff', 'router', 'clock', 'partner']), name: z.string().optional(), role: z.string().optional(), department: Named.optional() }),
  /** What was written: question, message, answer, note, reason. */
  text: z.string().optional(),
  department: Named.optional(),
  departments: z.array(Named).optional(),
  reasonCode: z.string().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  score: z.enum(SCORES).optional(),
  priority: z.enum(PRIORITIES).optional(),
  dueAt: Instant.optional(),
  code: z.string().optional(),
  attachments: z.array(AttachmentView),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Deadline = z.object({
  firstResponseDueAt: Instant,
  firstRespondedAt: Instant.optional(),
  dueAt: Instant,
  answeredAt: Instant.optional(),
  /** True while the clock stands still: waiting for the citizen. */
  paused: z.boolean(),
  overdue: z.boolean(),
  /** Working minutes left, negative when overdue; absent once answered. */
  workingMinutesLeft: z.number().int().optional(),
});
export type Deadline = z.infer<typeof Deadline>;

export const AnswerView = z.object({ text: z.string(), outcome: z.enum(OUTCOMES), at: Instant, department: Named, attachments: z.array(AttachmentView) });
export type AnswerView = z.infer<typeof AnswerView>;

/** GET /api/v1/feedback/{code}: public parts by the code, `private` when the secret is given. */
export const FollowResponse = z.object({
  code: z.string(),
  status: z.enum(STATUSES),
  channel: z.enum(CHANNELS),
  receivedAt: Instant,
  category: Named.optional(),
  area: Named.optional(),
  department: Named.optional(),
  deadline: Deadline,
  answer: AnswerView.optional(),
  rating: z.object({ score: z.enum(SCORES), at: Instant }).optional(),
  mergedInto: z.string().optional(),
  /** `content`, `address`, `photos`: only while published, as the public reads them. `state` otherwise only for the holder. */
  publication: z.object({ state: z.enum(PUBLICATION_STATES), content: z.string().optional(), address: z.string().optional(), lat: z.number().optional(), lon: z.number().optional(), photos: z.array(AttachmentView) }).optional(),
  /** Until when the citizen may reopen. */
  reopenUntil: Instant.optional(),
  timeline: z.array(TimelineEntry),
  allowedActions: z.array(z.string()),
  private: z
    .object({
      content: z.string(),
      address: z.string().optional(),
      lat: z.number().optional(),
      lon: z.number().optional(),
      anonymous: z.boolean(),
      contact: Contact.optional(),
      attachments: z.array(AttachmentView),
      openQuestion: z.string().optional(),
    })
    .optional(),
  version: z.number().int(),
  /** Position of this snapshot in the event stream: pass it as `since` when watching. */
  position: z.string(),
});
export type FollowResponse = z.infer<typeof FollowResponse>;

export const SendMessageRequest = z.object({ content: Content, attachmentIds: AttachmentIds.optional() });
export const RateRequest = z.object({ score: z.enum(SCORES), reasons: z.array(z.enum(RATING_REASONS)).max(6).optional(), comment: Text.max(2000).optional() });
export const ReopenRequest = z.object({ reason: Text.min(1).max(2000), attachmentIds: AttachmentIds.optional() });
export type SendMessageRequest = z.infer<typeof SendMessageRequest>;
export type RateRequest = z.infer<typeof RateRequest>;
export type ReopenRequest = z.infer<typeof ReopenRequest>;
