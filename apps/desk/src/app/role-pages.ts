import type { StaffView } from '@gopy/contracts';
import type { Role } from '@gopy/vocabulary';
import { paths } from '../shared/paths.js';

const FILING: readonly Role[] = ['operator', 'coordinator'];

/** Takes calls and visitors, so has the page for a new ticket. */
export function filesTickets(staff: StaffView): boolean {
  return FILING.includes(staff.role);
}

export function keepsRules(staff: StaffView): boolean {
  return staff.role === 'admin';
}

export function blocksSenders(staff: StaffView): boolean {
  return staff.role === 'coordinator' || staff.role === 'admin';
}

const PRIVACY: readonly Role[] = ['coordinator', 'admin'];

export function settlesDataRequests(staff: StaffView): boolean {
  return PRIVACY.includes(staff.role);
}

/** Where somebody lands after signing in: an operator at the empty form, everybody else at the first list. */
export function homeOf(staff: StaffView): string {
  if (staff.role === 'operator') return paths.newTicket;
  return paths.view(staff.views[0] ?? 'all');
}

/** What to watch so that this person's lists stay fresh. */
export function watchOf(staff: StaffView): { topic: 'inbox' | 'queue' | 'desk'; id: string } {
  if (staff.department) return { topic: 'inbox', id: staff.department.id };
  return { topic: staff.role === 'operator' ? 'queue' : 'desk', id: 'city' };
}
