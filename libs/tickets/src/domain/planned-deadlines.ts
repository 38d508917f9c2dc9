import type { Deadlines, DeadlineRules } from './deadline-rules.js';
import type { TicketState } from './ticket-state.js';

type Planned = Pick<TicketState, 'deadlineAnchor' | 'pausedMinutes' | 'categoryId' | 'priority' | 'departmentId' | 'extended' | 'dueAt'>;

/** Deadlines counted anew; a due time that was extended stays as it was granted. */
export function planned(ticket: Planned, rules: DeadlineRules): Deadlines {
  const deadlines = rules.plan({
    anchor: ticket.deadlineAnchor,
    pausedMinutes: ticket.pausedMinutes,
    categoryId: ticket.categoryId,
    priority: ticket.priority,
    departmentId: ticket.departmentId,
  });
  return ticket.extended ? { ...deadlines, dueAt: ticket.dueAt } : deadlines;
}
