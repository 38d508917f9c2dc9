import type { TicketView } from '@gopy/contracts';
import type { Role } from '@gopy/vocabulary';

/** The ticket lists each role may open; the first is their home. */
export const VIEWS_OF_ROLE: Readonly<Record<Role, readonly TicketView[]>> = {
  operator: ['filed-by-me', 'queue'],
  coordinator: ['queue', 'to-publish', 'all', 'overdue'],
  officer: ['inbox', 'waiting', 'overdue'],
  approver: ['to-approve', 'inbox', 'overdue'],
  leader: ['all', 'overdue'],
  admin: ['all', 'queue', 'overdue'],
};
