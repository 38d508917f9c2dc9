import { DomainError } from '@gopy/kernel';
import type { DeclineReason, ReturnReason } from '@gopy/vocabulary';
import { planned } from '../planned-deadlines.js';
import type { RoutingDecision, TicketState } from '../ticket-state.js';
import type { StepEffect } from './step-effect.js';

export type SendingInputs = {
  dispatch: { departmentId: string; reason?: string; categoryId?: string; areaCode?: string; routing?: RoutingDecision };
  return: { reasonCode: ReturnReason; note?: string; suggestedDepartmentId?: string };
  transfer: { departmentId: string; reason: string };
  decline: { reasonCode: DeclineReason; note?: string };
  merge: { intoId: string; intoCode: string };
  unmerge: { reason?: string };
};

/** A matter that starts again elsewhere leaves behind what the former department had under way. */
const nothingUnderWay = { submitted: null, openQuestion: null, waitingSince: null, askedExtension: null } satisfies Partial<TicketState>;

const dispatch: StepEffect<SendingInputs['dispatch']> = (ticket, input, { now, deadlines }) => {
  if (ticket.status !== 'received' && ticket.departmentId === input.departmentId) throw new DomainError('ticket.same-department');
  const changes = {
    ...nothingUnderWay,
    departmentId: input.departmentId,
    dispatchedAt: now,
    categoryId: input.categoryId ?? ticket.categoryId,
    areaCode: input.areaCode ?? ticket.areaCode,
    routing: input.routing ?? ticket.routing,
  };
  return {
    changes: { ...changes, ...planned({ ...ticket, ...changes }, deadlines) },
    data: { words: input.reason, departmentIds: [input.departmentId], categoryId: input.categoryId },
  };
};

const giveBack: StepEffect<SendingInputs['return']> = (ticket, input) => ({
  changes: {
    ...nothingUnderWay,
    departmentId: null,
    dispatchedAt: null,
    returnCount: ticket.returnCount + 1,
    // Whoever gave it back is not proposed again.
    routing: ticket.routing && { ...ticket.routing, proposedDepartmentId: input.suggestedDepartmentId ?? null },
  },
  data: {
    words: input.note,
    reasonCode: input.reasonCode,
    suggestedDepartmentId: input.suggestedDepartmentId,
    departmentIds: ticket.departmentId === null ? [] : [ticket.departmentId],
  },
});

const transfer: StepEffect<SendingInputs['transfer']> = (ticket, input, { now, deadlines }) => {
  if (ticket.departmentId === input.departmentId) throw new DomainError('ticket.same-department');
  const changes = { ...nothingUnderWay, departmentId: input.departmentId, dispatchedAt: now };
  return { changes: { ...changes, ...planned({ ...ticket, ...changes }, deadlines) }, data: { words: input.reason, departmentIds: [input.departmentId] } };
};

const decline: StepEffect<SendingInputs['decline']> = (_ticket, input, { now }) => ({
  changes: { declineReason: input.reasonCode, closedAt: now },
  data: { words: input.note, reasonCode: input.reasonCode },
});

const merge: StepEffect<SendingInputs['merge']> = (ticket, input) => {
  if (ticket.id === input.intoId) throw new DomainError('ticket.merge-into-itself');
  return { changes: { statusBeforeMerge: ticket.status, mergedIntoId: input.intoId, mergedIntoCode: input.intoCode }, data: { code: input.intoCode } };
};

const unmerge: StepEffect<SendingInputs['unmerge']> = (ticket, input) => ({
  changes: { statusBeforeMerge: null, mergedIntoId: null, mergedIntoCode: null },
  data: { words: input.reason, code: ticket.mergedIntoCode ?? undefined },
});

export const sending = { dispatch, return: giveBack, transfer, decline, merge, unmerge };
