import type { Channel, DeclineReason, Language, Outcome, Priority, PrivateReason, PublicationState, RatingReason, Score, Status } from '@gopy/vocabulary';

export type RoutingDecision = {
  readonly outcome: 'dispatched' | 'left';
  readonly reason: string;
  readonly reasonEn: string;
  readonly proposedCategoryId: string | null;
  readonly proposedDepartmentId: string | null;
  readonly at: string;
};

export type SubmittedAnswer = {
  readonly answer: string;
  readonly outcome: Outcome;
  readonly internalNote: string | null;
  readonly attachmentIds: readonly string[];
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
};

export type OfficialAnswer = {
  readonly text: string;
  readonly outcome: Outcome;
  readonly attachmentIds: readonly string[];
  readonly departmentId: string;
  readonly at: string;
};

/** A co-department's share of the work. */
export type Part = {
  readonly departmentId: string;
  readonly task: string;
  readonly dueAt: string | null;
  readonly state: 'open' | 'done' | 'waived';
  readonly result: string | null;
};

export type Rating = { readonly score: Score; readonly reasons: readonly RatingReason[]; readonly comment: string | null; readonly at: string };
export type AskedExtension = { readonly dueAt: string; readonly reason: string; readonly byName: string };

/** What staff decided to show, or why not. The public text itself is `publicContent`. */
export type Publication = {
  readonly address: string | null;
  readonly answer: string | null;
  readonly photos: readonly { readonly attachmentId: string; readonly boxes: readonly PhotoBox[] }[];
  readonly reasonCode: PrivateReason | null;
  readonly note: string | null;
  readonly byName: string;
  readonly at: string;
};
/** In shares of width and height, from the top left. */
export type PhotoBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One ticket as stored: one row, one property per column. Dates are instants; ids are decimal strings. */
export type TicketState = {
  readonly id: string;
  readonly code: string;
  readonly channel: Channel;
  readonly receivedAt: Date;
  /** Only an erasure changes it. */
  content: string;
  readonly language: Language;
  anonymous: boolean;
  citizenId: string | null;
  readonly filedById: string | null;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly outsideCity: boolean;
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
  readonly secretExpiresAt: Date;
  /** SHA-256 of the folded content, to see floods of one text. */
  readonly textHash: string | null;
  /** The citizen agreed that their photos may be shown. */
  photoConsent: boolean;
  publicContent: string | null;
  publicationState: PublicationState | null;
  publication: Publication | null;
  /** Waits for a decision on publication since. */
  publicationDueAt: Date | null;
  erasedAt: Date | null;
  status: Status;
  statusBeforeMerge: Status | null;
  priority: Priority;
  categoryId: string | null;
  areaCode: string | null;
  departmentId: string | null;
  dispatchedAt: Date | null;
  firstRespondedAt: Date | null;
  waitingSince: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  /** From when the deadlines count: receipt, or the last reopening. */
  deadlineAnchor: Date;
  /** Working minutes that the clock stood still since the anchor. */
  pausedMinutes: number;
  dispatchDueAt: Date;
  firstResponseDueAt: Date;
  dueAt: Date;
  extended: boolean;
  returnCount: number;
  reopenCount: number;
  attachmentCount: number;
  routing: RoutingDecision | null;
  submitted: SubmittedAnswer | null;
  answer: OfficialAnswer | null;
  openQuestion: string | null;
  askedExtension: AskedExtension | null;
  parts: readonly Part[];
  rating: Rating | null;
  declineReason: DeclineReason | null;
  mergedIntoId: string | null;
  mergedIntoCode: string | null;
  followerIds: readonly string[];
  version: number;
};
