import type { DataRequestView } from '@gopy/contracts';
import { type DataRequest, isOverdue } from '../domain/data-request.js';

/** A request as its sender and the staff read it. */
export const dataRequestView = (request: DataRequest, now: Date): DataRequestView => ({
  id: request.id,
  kind: request.kind,
  state: request.state,
  receivedAt: request.receivedAt.toISOString(),
  answerDueAt: request.answerDueAt.toISOString(),
  doneDueAt: request.doneDueAt.toISOString(),
  extended: request.extended,
  overdue: isOverdue(request, now),
  reason: request.reason ?? undefined,
  settledAt: request.settledAt?.toISOString(),
  note: request.note ?? undefined,
  code: request.ticketCode ?? undefined,
  phoneHint: request.phoneHint ?? undefined,
});
