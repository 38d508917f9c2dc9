import type { Deadline } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import type { TicketState } from '../domain/ticket-state.js';

type Timed = Pick<
  TicketState,
  'status' | 'categoryId' | 'priority' | 'departmentId' | 'firstResponseDueAt' | 'firstRespondedAt' | 'dueAt' | 'answeredAt' | 'waitingSince'
>;

const OVER: readonly TicketState['status'][] = ['answered', 'closed', 'declined', 'merged'];

/** The promises of a ticket as people read them now; the clock stands still while the citizen is asked. */
export function deadlineView(ticket: Timed, directory: Directory, now: Date): Deadline {
  const paused = ticket.status === 'waiting_for_citizen';
  const over = OVER.includes(ticket.status);
  const measuredAt = ticket.answeredAt ?? (paused ? (ticket.waitingSince ?? now) : now);
  return {
    firstResponseDueAt: ticket.firstResponseDueAt.toISOString(),
    firstRespondedAt: ticket.firstRespondedAt?.toISOString(),
    dueAt: ticket.dueAt.toISOString(),
    answeredAt: ticket.answeredAt?.toISOString(),
    paused,
    overdue: (ticket.answeredAt !== null || !over) && measuredAt > ticket.dueAt,
    workingMinutesLeft: over ? undefined : minutesLeft(ticket, directory, measuredAt),
  };
}

function minutesLeft(ticket: Timed, directory: Directory, from: Date): number {
  const { wallClock } = directory.target(ticket.categoryId, ticket.priority);
  const calendar = wallClock ? directory.calendar('always') : directory.calendarOf(ticket.departmentId);
  return Math.floor(calendar.workingMinutesBetween(from, ticket.dueAt));
}
