import { DomainError } from '@gopy/kernel';
import type { Priority } from '@gopy/vocabulary';
import { planned } from '../planned-deadlines.js';
import type { StepEffect } from './step-effect.js';

export type DeadlineInputs = {
  extend: { dueAt: string; reason: string };
  'grant-extension': { dueAt?: string };
  'refuse-extension': { reason: string };
  prioritise: { priority: Priority; reason?: string };
};

const extend: StepEffect<DeadlineInputs['extend']> = (ticket, input, { actor }) => {
  const asked = new Date(input.dueAt);
  if (asked <= ticket.dueAt) throw new DomainError('ticket.extension-not-later');
  const dueAt = asked.toISOString();
  return { changes: { askedExtension: { dueAt, reason: input.reason, byName: actor.kind === 'staff' ? actor.name : '' } }, data: { words: input.reason, dueAt } };
};

const grant: StepEffect<DeadlineInputs['grant-extension']> = (ticket, input) => {
  if (ticket.askedExtension === null) throw new DomainError('ticket.no-extension-asked');
  const dueAt = new Date(input.dueAt ?? ticket.askedExtension.dueAt);
  if (dueAt <= ticket.dueAt) throw new DomainError('ticket.extension-not-later');
  return { changes: { dueAt, extended: true, askedExtension: null }, data: { words: ticket.askedExtension.reason, dueAt: dueAt.toISOString() } };
};

const refuse: StepEffect<DeadlineInputs['refuse-extension']> = (ticket, input) => {
  if (ticket.askedExtension === null) throw new DomainError('ticket.no-extension-asked');
  return { changes: { askedExtension: null }, data: { words: input.reason } };
};

const prioritise: StepEffect<DeadlineInputs['prioritise']> = (ticket, input, { deadlines }) => ({
  changes: { priority: input.priority, ...planned({ ...ticket, priority: input.priority }, deadlines) },
  data: { words: input.reason, priority: input.priority },
});

export const deadlineSteps = { extend, 'grant-extension': grant, 'refuse-extension': refuse, prioritise };
