import { CHANNELS, OUTCOMES, PRIORITIES, SCORES, STATUSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { AttachmentView } from './attachments.js';
import { Id, Instant, Named, PageQuery } from './common.js';
import { AnswerView, Contact, Deadline, OpenFeedbackRequest, TimelineEntry } from './feedback.js';
import { PublicationView } from './publication.js';

export const TICKET_VIEWS = ['queue', 'inbox', 'to-approve', 'waiting', 'cooperation', 'overdue', 'filed-by-me', 'to-publish', 'all'] as const;
export type TicketView = (typeof TICKET_VIEWS)[number];

/** GET /api/v1/tickets. `queue`: received, oldest first. `inbox`: open work of my department by due time. */
export const ListTicketsQuery = PageQuery.extend({
  view: z.enum(TICKET_VIEWS).default('inbox'),
  status: z.enum(STATUSES).optional(),
  /** A code, its last characters, or the tail of a phone number. */
  q: z.string().trim().max(100).optional(),
  /** Only tickets with the very words of this one. */
  sameTextAs: z.string().trim().max(40).optional(),
});
export type ListTicketsQuery = z.infer<typeof ListTicketsQuery>;

export const RoutingDecision = z.object({
  /** `dispatched` by a rule, or `left` with the coordinator. */
  outcome: z.enum(['dispatched', 'left']),
  /** The sentence shown to people, in Vietnamese and English. */
  reason: z.string(),
  reasonEn: z.string(),
  proposedCategory: Named.optional(),
  proposedDepartment: Named.optional(),
  at: Instant,
});
export type RoutingDecision = z.infer<typeof RoutingDecision>;

export const TicketSummary = z.object({
  code: z.string(),
  status: z.enum(STATUSES),
  priority: z.enum(PRIORITIES),
  channel: z.enum(CHANNELS),
  /** The first 200 characters of what was reported. */
  excerpt: z.string(),
  category: Named.optional(),
  area: Named.optional(),
  address: z.string().optional(),
  department: Named.optional(),
  receivedAt: Instant,
  deadline: Deadline,
  returnCount: z.number().int(),
  reopenCount: z.number().int(),
  attachmentCount: z.number().int(),
  /** Tickets with the very same words in the last 30 days, this one included; absent when it is alone. */
  sameText: z.object({ count: z.number().int(), firstCode: z.string() }).optional(),
  /** `outside-city`, `no-place`, `restricted`, `needs-coordinator`, `parts-open`, `extension-asked`, `escalated`. */
  flags: z.array(z.string()),
  version: z.number().int(),
});
export type TicketSummary = z.infer<typeof TicketSummary>;

export const ListTicketsResponse = z.object({ items: z.array(TicketSummary), nextCursor: z.string().nullable(), position: z.string() });
export type ListTicketsResponse = z.infer<typeof ListTicketsResponse>;

export const PartView = z.object({
  department: Named,
  task: z.string(),
  dueAt: Instant.optional(),
  state: z.enum(['open', 'done', 'waived']),
  result: z.string().optional(),
});

export const TicketDetail = TicketSummary.extend({
  content: z.string(),
  publicContent: z.string().optional(),
  language: z.enum(['vi', 'en']),
  lat: z.number().optional(),
  lon: z.number().optional(),
  anonymous: z.boolean(),
  /** Absent for readers whose role does not need it; reading it is logged. */
  contact: Contact.optional(),
  attachments: z.array(AttachmentView),
  timeline: z.array(TimelineEntry),
  routing: RoutingDecision.optional(),
  submitted: z
    .object({ answer: z.string(), outcome: z.enum(OUTCOMES), internalNote: z.string().optional(), by: z.string(), at: Instant, attachments: z.array(AttachmentView) })
    .optional(),
  answer: AnswerView.optional(),
  openQuestion: z.string().optional(),
  extension: z.object({ dueAt: Instant, reason: z.string(), by: z.string() }).optional(),
  parts: z.array(PartView),
  rating: z.object({ score: z.enum(SCORES), reasons: z.array(z.string()), comment: z.string().optional(), at: Instant }).optional(),
  publication: PublicationView,
  mergedInto: z.string().optional(),
  mergedFrom: z.array(z.string()),
  followed: z.boolean(),
  allowedActions: z.array(z.string()),
  position: z.string(),
});
export type TicketDetail = z.infer<typeof TicketDetail>;

/** POST /api/v1/tickets: an operator files what a caller or visitor said. */
export const FileTicketRequest = OpenFeedbackRequest.extend({
  channel: z.enum(['phone', 'desk', 'sms', 'zalo', 'portal']).default('phone'),
  priority: z.enum(PRIORITIES).default('normal'),
});
export type FileTicketRequest = z.infer<typeof FileTicketRequest>;

/** The ticket and the secret that the operator reads to the caller or sends them. */
export const FileTicketResponse = TicketDetail.extend({ secret: z.string() });
export type FileTicketResponse = z.infer<typeof FileTicketResponse>;

/** GET|PUT /api/v1/tickets/{code}/draft: kept per person, never overwritten by anybody else. */
export const SaveDraftRequest = z.object({
  text: z.string().max(5000),
  outcome: z.enum(OUTCOMES).optional(),
  internalNote: z.string().max(2000).optional(),
  attachmentIds: z.array(Id).max(5).optional(),
});
export type SaveDraftRequest = z.infer<typeof SaveDraftRequest>;
export const DraftView = SaveDraftRequest.extend({ savedAt: Instant });
export type DraftView = z.infer<typeof DraftView>;
/** All drafts on a ticket that the reader may see: the own one, and colleagues' (names and texts) so that no work is done twice. */
export const DraftsResponse = z.object({ mine: DraftView.optional(), others: z.array(DraftView.extend({ by: z.string() })) });
export type DraftsResponse = z.infer<typeof DraftsResponse>;

/** GET /api/v1/tickets/counts: how many in each view, capped at 1,000. */
export const TicketCounts = z.object({ counts: z.record(z.string(), z.number().int()), position: z.string() });
export type TicketCounts = z.infer<typeof TicketCounts>;
