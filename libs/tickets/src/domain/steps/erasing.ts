import { DomainError } from '@gopy/kernel';
import type { Forget } from '../forget-person.js';
import type { TicketState } from '../ticket-state.js';
import type { StepEffect } from './step-effect.js';

export type ErasingInputs = { erase: { readonly forget: Forget } };

/** Takes the person out and leaves the case: what, where, when, by whom answered and how well. The contact row, the citizen's photos and the words of the timeline go in the same transaction. */
const erase: StepEffect<ErasingInputs['erase']> = (ticket, { forget }, { now }) => {
  if (ticket.erasedAt !== null) throw new DomainError('ticket.step-not-possible', { action: 'erase', status: ticket.status });
  return { changes: { ...withoutPerson(ticket), ...withoutWords(ticket, forget), erasedAt: now }, data: {}, forget };
};

const withoutPerson = (ticket: TicketState): Partial<TicketState> => ({
  citizenId: null,
  anonymous: true,
  photoConsent: false,
  attachmentCount: 0,
  // Made of the contact and of the very words: they would still recognise both.
  textHash: null,
  requestHash: null,
  publicContent: null,
  publication: ticket.publication && { ...ticket.publication, address: null, answer: null, photos: [], note: null },
  publicationState: 'withdrawn',
  publicationDueAt: null,
});

const withoutWords = ({ content, address, openQuestion, answer, submitted, rating, askedExtension, parts }: TicketState, forget: Forget): Partial<TicketState> => ({
  content: forget(content),
  address: address && forget(address),
  openQuestion: openQuestion && forget(openQuestion),
  answer: answer && { ...answer, text: forget(answer.text) },
  submitted: submitted && { ...submitted, answer: forget(submitted.answer), internalNote: submitted.internalNote && forget(submitted.internalNote) },
  rating: rating && { ...rating, comment: rating.comment && forget(rating.comment) },
  askedExtension: askedExtension && { ...askedExtension, reason: forget(askedExtension.reason) },
  parts: parts.map((part) => ({ ...part, task: forget(part.task), result: part.result && forget(part.result) })),
});

export const erasing = { erase };
