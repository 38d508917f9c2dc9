import { DomainError } from '@gopy/kernel';
import type { Part, TicketState } from '../ticket-state.js';
import type { NoInput, StepContext, StepEffect } from './step-effect.js';

export type WorkingInputs = {
  accept: NoInput;
  ask: { question: string };
  cooperate: { parts: readonly { departmentId: string; task: string; dueAt?: string }[] };
  'complete-part': { result: string };
  'waive-part': { departmentId: string; reason: string };
};

const accept: StepEffect<WorkingInputs['accept']> = (ticket, _input, { now }) => ({ changes: { firstRespondedAt: ticket.firstRespondedAt ?? now }, data: {} });

const ask: StepEffect<WorkingInputs['ask']> = (_ticket, input, { now }) => ({
  changes: { openQuestion: input.question, waitingSince: now },
  data: { words: input.question },
});

const cooperate: StepEffect<WorkingInputs['cooperate']> = (ticket, input) => {
  const asked = new Set(input.parts.map(({ departmentId }) => departmentId));
  if (ticket.departmentId !== null && asked.has(ticket.departmentId)) throw new DomainError('ticket.same-department');
  const kept = ticket.parts.filter(({ departmentId }) => !asked.has(departmentId));
  const added = input.parts.map((part): Part => ({ departmentId: part.departmentId, task: part.task, dueAt: part.dueAt === undefined ? null : new Date(part.dueAt).toISOString(), state: 'open', result: null }));
  return { changes: { parts: [...kept, ...added] }, data: { words: input.parts.map(({ task }) => task).join('\n'), departmentIds: [...asked] } };
};

const completePart: StepEffect<WorkingInputs['complete-part']> = (ticket, input, context) => {
  const own = ticket.parts.find((part) => part.state === 'open' && belongsTo(part, context));
  if (!own) throw new DomainError('ticket.part-unknown');
  return { changes: { parts: settled(ticket, own, 'done', input.result) }, data: { words: input.result, departmentIds: [own.departmentId] } };
};

const waivePart: StepEffect<WorkingInputs['waive-part']> = (ticket, input) => {
  const part = ticket.parts.find(({ state, departmentId }) => state === 'open' && departmentId === input.departmentId);
  if (!part) throw new DomainError('ticket.part-unknown');
  return { changes: { parts: settled(ticket, part, 'waived', input.reason) }, data: { words: input.reason, departmentIds: [part.departmentId] } };
};

const belongsTo = (part: Part, { actor, tree }: StepContext): boolean =>
  actor.kind === 'staff' && actor.departmentId !== null && tree.contains(actor.departmentId, part.departmentId);

const settled = (ticket: TicketState, settledPart: Part, state: Part['state'], result: string): Part[] =>
  ticket.parts.map((part) => (part === settledPart ? { ...part, state, result } : part));

export const working = { accept, ask, cooperate, 'complete-part': completePart, 'waive-part': waivePart };
