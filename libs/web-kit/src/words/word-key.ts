import type {
  Action,
  Channel,
  DeclineReason,
  Outcome,
  Priority,
  RatingReason,
  ReturnReason,
  Role,
  Score,
  Status,
  TicketEventName,
} from '@gopy/vocabulary';

/** One key for each word of the vocabulary that a screen shows: a new word does not compile until both languages have it. */
export type WordKey =
  | `status.${Status}`
  | `status-plain.${Status}`
  | `channel.${Channel}`
  | `priority.${Priority}`
  | `outcome.${Outcome}`
  | `score.${Score}`
  | `rating-reason.${RatingReason}`
  | `return-reason.${ReturnReason}`
  | `decline-reason.${DeclineReason}`
  | `role.${Role}`
  | `action.${Action}`
  | `event.${TicketEventName}`
  | `by.${'citizen' | 'staff' | 'router' | 'clock' | 'partner'}`
  | 'somewhere';
