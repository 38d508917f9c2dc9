import type {
  Action,
  BlockKind,
  Channel,
  ConsentPurpose,
  DataRequestKind,
  DataRequestState,
  DeclineReason,
  Medium,
  Outcome,
  Priority,
  PrivateReason,
  PublicationRisk,
  PublicationState,
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
  | `private-reason.${PrivateReason}`
  | `publication-state.${PublicationState}`
  | `publication-risk.${PublicationRisk}`
  | `medium.${Medium}`
  | `consent-purpose.${ConsentPurpose}`
  | `data-request.${DataRequestKind}`
  | `data-request-state.${DataRequestState}`
  | `block-kind.${BlockKind}`
  | `role.${Role}`
  | `action.${Action}`
  | `event.${TicketEventName}`
  | `by.${'citizen' | 'staff' | 'router' | 'clock' | 'partner'}`
  | 'somewhere';
