import { days, DomainError } from '@gopy/kernel';
import type { DataRequestKind, DataRequestState } from '@gopy/vocabulary';

/** What somebody asks about their own data: of one report, or of everything under a number. */
export type DataRequest = {
  readonly id: string;
  readonly kind: DataRequestKind;
  readonly state: DataRequestState;
  readonly receivedAt: Date;
  readonly answerDueAt: Date;
  readonly doneDueAt: Date;
  readonly extended: boolean;
  readonly note: string | null;
  readonly reason: string | null;
  readonly settledAt: Date | null;
  readonly ticketId: string | null;
  readonly ticketCode: string | null;
  /** Gone once an erasure is fulfilled; the keyed hash still lets the person find what became of their request. */
  readonly phone: string | null;
  readonly phoneHash: Buffer | null;
  readonly phoneHint: string | null;
  /** Set when fulfilling began, so that it is finished whatever happens to the process that began it. */
  readonly fulfillingSince: Date | null;
};

/** Law 91/2025/QH15 and NĐ 356/2025/NĐ-CP. */
export const ANSWER_WITHIN_WORKING_DAYS = 2;
export const DONE_WITHIN = days(15);
export const DONE_WITHIN_BY_THIRD_PARTY = days(20);
export const EXTENSION = days(15);

export const isSettled = ({ state }: DataRequest): boolean => state === 'fulfilled' || state === 'refused';

export const isOverdue = (request: DataRequest, now: Date): boolean =>
  !isSettled(request) && (now > request.doneDueAt || (request.state === 'received' && now > request.answerDueAt));

export function started(request: DataRequest): DataRequest {
  if (request.state !== 'received') throw notPossible();
  return { ...request, state: 'in_progress' };
}

export function refused(request: DataRequest, reason: string | undefined, now: Date): DataRequest {
  return { ...untouched(request), state: 'refused', reason: needed(reason), settledAt: now };
}

export function extended(request: DataRequest, reason: string | undefined): DataRequest {
  if (request.extended) throw notPossible();
  const open = untouched(request);
  return {
    ...open,
    state: 'in_progress',
    extended: true,
    reason: needed(reason),
    doneDueAt: new Date(open.doneDueAt.getTime() + EXTENSION),
  };
}

/** From here on there is no way back: what was begun is finished. */
export function beginFulfilling(request: DataRequest, reason: string | undefined, now: Date): DataRequest {
  return { ...untouched(request), state: 'in_progress', reason: reason || request.reason, fulfillingSince: now };
}

export function fulfilled(request: DataRequest, now: Date): DataRequest {
  if (isSettled(request)) return request;
  const done = { ...request, state: 'fulfilled', settledAt: now, fulfillingSince: null } as const;
  return request.kind === 'erasure' ? { ...done, phone: null, note: null } : done;
}

function untouched(request: DataRequest): DataRequest {
  if (isSettled(request) || request.fulfillingSince !== null) throw notPossible();
  return request;
}

function needed(reason: string | undefined): string {
  if (!reason) throw new DomainError('request.invalid', { field: 'reason' });
  return reason;
}

const notPossible = (): DomainError => new DomainError('data-request.step-not-possible');
