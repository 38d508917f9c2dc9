import type { Channel, DeclineReason, Language, Outcome, Priority, RatingReason, Score, Status } from '@gopy/vocabulary';

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

/** One ticket as stored: one row, one property per column. Dates are instants; ids are decimal strings. */
export type TicketState = {
  readonly id: string;
  readonly code: string;
  readonly channel: Channel;
  readonly receivedAt: Date;
  readonly content: string;
  readonly language: Language;
  readonly anonymous: boolean;
  readonly citizenId: string | null;
  readonly filedById: string | null;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly outsideCity: boolean;
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
  readonly secretExpiresAt: Date;
  publicContent: string | null;
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
