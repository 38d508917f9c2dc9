/** The words of a ticket (DESIGN §2, §4). A list here is the only place that names its members. */
export const STATUSES = ['received', 'dispatched', 'in_progress', 'waiting_for_citizen', 'in_review', 'answered', 'closed', 'declined', 'merged'] as const;
export type Status = (typeof STATUSES)[number];

/** Still to be worked on: counted against deadlines and shown in live lists. */
export const OPEN_STATUSES = ['received', 'dispatched', 'in_progress', 'waiting_for_citizen', 'in_review'] as const satisfies readonly Status[];

export const CHANNELS = ['portal', 'phone', 'sms', 'zalo', 'open311', 'desk'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PRIORITIES = ['normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a department says became of the matter. */
export const OUTCOMES = ['done', 'partly', 'planned', 'not_possible', 'not_our_authority'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SCORES = ['satisfied', 'acceptable', 'unsatisfied'] as const;
export type Score = (typeof SCORES)[number];

export const RATING_REASONS = ['not-resolved', 'too-slow', 'answer-too-general', 'no-proof', 'attitude', 'other'] as const;
export type RatingReason = (typeof RATING_REASONS)[number];

export const RETURN_REASONS = ['wrong-department', 'wrong-area', 'not-enough-information', 'other-authority'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const DECLINE_REASONS = ['spam', 'emergency', 'complaint-or-denunciation', 'insufficient'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** How soon a matter must be resolved (QĐ 960/QĐ-UBND of 2021-03-25; the figures are rows an admin edits). */
export const TARGET_CLASSES = ['urgent', 'three-days', 'seven-days', 'fifteen-days'] as const;
export type TargetClass = (typeof TARGET_CLASSES)[number];

/** What staff decided about showing a ticket on the public board; null until they decide. */
export const PUBLICATION_STATES = ['published', 'private', 'withdrawn'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** Why a ticket stays off the public board. */
export const PRIVATE_REASONS = ['personal-matter', 'names-people', 'complaint-or-denunciation', 'sensitive', 'no-public-interest', 'citizen-asked'] as const;
export type PrivateReason = (typeof PRIVATE_REASONS)[number];

/** What in a report calls for care before it is public: the category is restricted, or the words touch such a matter. */
export const PUBLICATION_RISKS = ['restricted', 'officials', 'complaint', 'children', 'violence', 'health', 'personal-data'] as const;
export type PublicationRisk = (typeof PUBLICATION_RISKS)[number];
