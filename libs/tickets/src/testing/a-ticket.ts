import { hours, type StaffActor } from '@gopy/kernel';
import { type Role, ROLES, type Status } from '@gopy/vocabulary';
import type { Circumstances } from '../domain/steps/step-effect.js';
import type { Actor } from '../domain/actor.js';
import { BLANK_TICKET } from '../domain/blank-ticket.js';
import type { TicketState } from '../domain/ticket-state.js';

export const NOON = new Date('2026-11-23T05:00:00Z');
export const LIGHTING = '9';
export const WARD = '20';

/** A city for specs: `LIGHTING` and `WARD` are departments side by side, deadlines count every minute. */
export const circumstances = (now: Date = NOON): Circumstances => ({
  now,
  tree: { contains: (above, below) => above === below },
  deadlines: {
    plan: ({ anchor, pausedMinutes, priority }) => {
      const after = (count: number) => new Date(anchor.getTime() + hours(count) + pausedMinutes * 60_000);
      return priority === 'urgent' ? { dispatchDueAt: after(1), firstResponseDueAt: after(2), dueAt: after(8) } : { dispatchDueAt: after(4), firstResponseDueAt: after(8), dueAt: after(24) };
    },
    workingMinutesBetween: (_departmentId, from, to) => (to.getTime() - from.getTime()) / 60_000,
  },
});

export const staff = (role: Role, departmentId: string | null = null, id = `${departmentId ?? ''}${ROLES.indexOf(role) + 1}`): StaffActor => ({
  kind: 'staff',
  id,
  name: `The ${role}`,
  username: role,
  role,
  departmentId,
  sessionId: '1',
});

/** Everybody that the lifecycle knows, at the department that holds `aTicket`. */
export const everybody: readonly Actor[] = [
  staff('operator'),
  staff('coordinator'),
  staff('officer', LIGHTING),
  staff('approver', LIGHTING),
  staff('leader'),
  staff('admin'),
  { kind: 'citizen' },
  { kind: 'router' },
  { kind: 'clock' },
];

const submitted: TicketState['submitted'] = { answer: 'Đã thay bóng.', outcome: 'done', internalNote: null, attachmentIds: [], byId: '93', byName: 'The officer', at: NOON.toISOString() };

/** A ticket as it would stand in a status, held by `LIGHTING` once dispatched. */
export function aTicket(status: Status = 'received', other: Partial<TicketState> = {}): TicketState {
  const held = status !== 'received' && status !== 'declined';
  return {
    ...blank,
    status,
    departmentId: held ? LIGHTING : null,
    dispatchedAt: held ? NOON : null,
    statusBeforeMerge: status === 'merged' ? 'dispatched' : null,
    waitingSince: status === 'waiting_for_citizen' ? NOON : null,
    openQuestion: status === 'waiting_for_citizen' ? 'Trụ số mấy?' : null,
    submitted: status === 'in_review' ? submitted : null,
    answeredAt: status === 'answered' || status === 'closed' ? NOON : null,
    ...other,
  };
}

const blank: TicketState = {
  ...BLANK_TICKET,
  id: '1',
  code: 'DN-0000-0000A',
  receivedAt: NOON,
  content: 'Đèn đường trước nhà hỏng.',
  secretExpiresAt: new Date('2028-01-01T00:00:00Z'),
  deadlineAnchor: NOON,
  dispatchDueAt: new Date(NOON.getTime() + hours(4)),
  firstResponseDueAt: new Date(NOON.getTime() + hours(8)),
  dueAt: new Date(NOON.getTime() + hours(24)),
};
