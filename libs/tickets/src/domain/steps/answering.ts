import { DomainError } from '@gopy/kernel';
import type { Outcome } from '@gopy/vocabulary';
import type { NoInput, StepEffect } from './step-effect.js';

export type AnsweringInputs = {
  submit: { answer: string; outcome: Outcome; internalNote?: string; attachmentIds?: readonly string[] };
  'send-back': { remark: string };
  approve: NoInput;
};

const submit: StepEffect<AnsweringInputs['submit']> = (ticket, input, { actor, now }) => {
  if (ticket.parts.some(({ state }) => state === 'open')) throw new DomainError('ticket.parts-open');
  const author = actor.kind === 'staff' ? actor : { id: '', name: '' };
  const attachmentIds = input.attachmentIds ?? [];
  return {
    changes: {
      submitted: { answer: input.answer, outcome: input.outcome, internalNote: input.internalNote ?? null, attachmentIds, byId: author.id, byName: author.name, at: now.toISOString() },
    },
    data: { words: input.answer, internal: input.internalNote, outcome: input.outcome, attachmentIds },
  };
};

const sendBack: StepEffect<AnsweringInputs['send-back']> = (_ticket, input) => ({ changes: { submitted: null }, data: { words: input.remark } });

/** Only the version that was submitted can go out, and never by its author's own hand. */
const approve: StepEffect<AnsweringInputs['approve']> = (ticket, _input, { actor, now }) => {
  const { submitted, departmentId } = ticket;
  if (submitted === null || departmentId === null) throw new DomainError('ticket.step-not-possible', { action: 'approve', status: ticket.status });
  if (actor.kind === 'staff' && actor.id === submitted.byId) throw new DomainError('ticket.author-cannot-approve');
  const { answer: text, outcome, attachmentIds } = submitted;
  return {
    changes: { answer: { text, outcome, attachmentIds, departmentId, at: now.toISOString() }, submitted: null, answeredAt: now, askedExtension: null, publicationDueAt: ticket.publicationState === 'withdrawn' || ticket.publicationState === 'private' ? null : now },
    data: { words: text, outcome },
  };
};

export const answering = { submit, 'send-back': sendBack, approve };
