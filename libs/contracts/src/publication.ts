import { OUTCOMES, PRIVATE_REASONS, PUBLICATION_RISKS, PUBLICATION_STATES, SCORES, STATUSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { AttachmentView } from './attachments.js';
import { Id, Instant, Named, PageQuery } from './common.js';

/** A black box over a photo, in shares of its width and height from the top left (0 to 1). */
export const PhotoBox = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1), width: z.number().positive().max(1), height: z.number().positive().max(1) });
export type PhotoBox = z.infer<typeof PhotoBox>;

/** A photo that the public may see, with what is burnt black in it. */
export const PublishedPhoto = z.object({ attachmentId: Id, boxes: z.array(PhotoBox).max(20).default([]) });
export type PublishedPhoto = z.infer<typeof PublishedPhoto>;

/** What staff decided about a ticket, and what they should know before they do: part of TicketDetail. */
export const PublicationView = z.object({
  state: z.enum(PUBLICATION_STATES).optional(),
  /** As published. */
  content: z.string().optional(),
  address: z.string().optional(),
  answer: z.string().optional(),
  photos: z.array(PublishedPhoto),
  reasonCode: z.enum(PRIVATE_REASONS).optional(),
  note: z.string().optional(),
  by: z.string().optional(),
  at: Instant.optional(),
  /** Waiting in the publication queue since. */
  dueSince: Instant.optional(),
  risks: z.array(z.enum(PUBLICATION_RISKS)),
  /** False: matters of this kind are never public (khiếu nại, tố cáo, officials, children). */
  possible: z.boolean(),
  /** The citizen agreed that their photos may be shown. */
  photoConsent: z.boolean(),
  /** Starting texts: phone numbers, identity numbers and e-mail addresses hidden. */
  proposedContent: z.string(),
  proposedAnswer: z.string().optional(),
  proposedAddress: z.string().optional(),
});
export type PublicationView = z.infer<typeof PublicationView>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const BOARD_STATES = ['open', 'answered'] as const;

/** The filters of the board; the same words in its address bar, its API, its map and its feeds. Dates are days of the city. */
export const BoardFilters = z.object({
  q: z.string().trim().max(100).optional(),
  categoryId: Id.optional(),
  areaCode: z.string().regex(/^[\w-]{1,20}$/).optional(),
  departmentId: Id.optional(),
  state: z.enum(BOARD_STATES).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type BoardFilters = z.infer<typeof BoardFilters>;

/** GET /api/v1/board: published reports, newest first. `q` ignores marks. */
export const BoardQuery = PageQuery.extend(BoardFilters.shape);
export type BoardQuery = z.infer<typeof BoardQuery>;

export const BoardItem = z.object({
  code: z.string(),
  excerpt: z.string(),
  state: z.enum(BOARD_STATES),
  category: Named.optional(),
  area: Named.optional(),
  department: Named.optional(),
  address: z.string().optional(),
  receivedAt: Instant,
  answeredAt: Instant.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  score: z.enum(SCORES).optional(),
  photo: AttachmentView.optional(),
});
export type BoardItem = z.infer<typeof BoardItem>;
export const BoardResponse = z.object({ items: z.array(BoardItem), nextCursor: z.string().nullable(), updatedAt: Instant });
export type BoardResponse = z.infer<typeof BoardResponse>;

/** A number of an address line; one left empty is no nought. */
const figure = z.string().trim().min(1).pipe(z.coerce.number());

/** GET /api/v1/board/map?west=&south=&east=&north=&zoom=&…filters: at most 500 marks; one with `code` is a single report. */
export const BoardMapQuery = BoardFilters.extend({ west: figure, south: figure, east: figure, north: figure, zoom: figure.pipe(z.number().min(0).max(22)) })
  .refine(({ west, east }) => west <= east, { path: ['east'] })
  .refine(({ south, north }) => south <= north, { path: ['north'] });
export type BoardMapQuery = z.infer<typeof BoardMapQuery>;
export const BoardMark = z.object({ lat: z.number(), lon: z.number(), count: z.number().int(), code: z.string().optional(), state: z.enum(BOARD_STATES).optional() });
export type BoardMark = z.infer<typeof BoardMark>;
export const BoardMapResponse = z.object({ marks: z.array(BoardMark), total: z.number().int(), /** Published, but without a place on the map. */ placeless: z.number().int() });
export type BoardMapResponse = z.infer<typeof BoardMapResponse>;

/** GET /api/v1/board/{code}: one published report as the public reads it; 404 publication.not-found. Photos carry their black boxes. */
export const BoardEntry = BoardItem.extend({
  status: z.enum(STATUSES),
  content: z.string(),
  answer: z.object({ text: z.string(), outcome: z.enum(OUTCOMES), at: Instant, department: Named, photos: z.array(AttachmentView) }).optional(),
  photos: z.array(AttachmentView),
  lat: z.number().optional(),
  lon: z.number().optional(),
  dueAt: Instant.optional(),
  publishedAt: Instant,
});
export type BoardEntry = z.infer<typeof BoardEntry>;
