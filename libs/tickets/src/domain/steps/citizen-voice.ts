import { days, DomainError } from '@gopy/kernel';
import type { RatingReason, Score } from '@gopy/vocabulary';
import { planned } from '../planned-deadlines.js';
import type { TicketState } from '../ticket-state.js';
import type { NoInput, StepEffect } from './step-effect.js';

/** How long after the answer a citizen may say that the matter is not settled. */
export const REOPEN_WINDOW = days(30);
/** An answer that nobody rates closes by itself. */
export const CLOSE_AFTER = days(7);

export type CitizenVoiceInputs = {
  supply: { content: string; attachmentIds?: readonly string[] };
  message: { content: string; attachmentIds?: readonly string[] };
  attach: { attachmentIds: readonly string[] };
  rate: { score: Score; reasons?: readonly RatingReason[]; comment?: string };
  reopen: { reason: string; attachmentIds?: readonly string[] };
  close: NoInput;
};

const withPhotos = (ticket: TicketState, attachmentIds: readonly string[] = []) => ({ attachmentCount: ticket.attachmentCount + attachmentIds.length });

const supply: StepEffect<CitizenVoiceInputs['supply']> = (ticket, input, { now, deadlines }) => {
  const paused = ticket.waitingSince === null ? 0 : deadlines.workingMinutesBetween(ticket.departmentId, ticket.waitingSince, now);
  const changes = { pausedMinutes: ticket.pausedMinutes + Math.max(0, Math.round(paused)), openQuestion: null, waitingSince: null };
  return {
    changes: { ...changes, ...withPhotos(ticket, input.attachmentIds), ...planned({ ...ticket, ...changes }, deadlines) },
    data: { words: input.content, attachmentIds: input.attachmentIds },
  };
};

const message: StepEffect<CitizenVoiceInputs['message']> = (ticket, input) => ({
  changes: withPhotos(ticket, input.attachmentIds),
  data: { words: input.content, attachmentIds: input.attachmentIds },
});

const attach: StepEffect<CitizenVoiceInputs['attach']> = (ticket, input) => ({ changes: withPhotos(ticket, input.attachmentIds), data: { attachmentIds: input.attachmentIds } });

const rate: StepEffect<CitizenVoiceInputs['rate']> = (ticket, input, { now }) => {
  if (ticket.rating !== null) throw new DomainError('ticket.already-rated');
  const rating = { score: input.score, reasons: input.reasons ?? [], comment: input.comment ?? null, at: now.toISOString() };
  return { changes: { rating, closedAt: ticket.closedAt ?? now }, data: { words: input.comment, score: input.score } };
};

/** The matter goes back to the same department, with deadlines counted from now and the former answer kept in the timeline. */
const reopen: StepEffect<CitizenVoiceInputs['reopen']> = (ticket, input, { now, deadlines }) => {
  if (ticket.departmentId === null) throw new DomainError('ticket.step-not-possible', { action: 'reopen', status: ticket.status });
  if (ticket.answeredAt !== null && now.getTime() > ticket.answeredAt.getTime() + REOPEN_WINDOW) throw new DomainError('ticket.reopen-window-over');
  const changes = {
    reopenCount: ticket.reopenCount + 1,
    dispatchedAt: now,
    deadlineAnchor: now,
    pausedMinutes: 0,
    extended: false,
    firstRespondedAt: null,
    answeredAt: null,
    closedAt: null,
    answer: null,
    publication: ticket.publication && { ...ticket.publication, answer: null },
    publicationDueAt: null,
    rating: null,
    parts: [],
  };
  return {
    changes: { ...changes, ...withPhotos(ticket, input.attachmentIds), ...planned({ ...ticket, ...changes }, deadlines) },
    data: { words: input.reason, attachmentIds: input.attachmentIds },
  };
};

const close: StepEffect<CitizenVoiceInputs['close']> = (_ticket, _input, { now }) => ({ changes: { closedAt: now }, data: {} });

export const citizenVoice = { supply, message, attach, rate, reopen, close };
