import type { StaffActor } from '@gopy/kernel';
import type { Role } from '@gopy/vocabulary';
import type { Lineage } from './rooms.js';

const CITY_WIDE: readonly Role[] = ['operator', 'coordinator', 'leader', 'admin'];
const ANY_INBOX: readonly Role[] = ['coordinator', 'admin'];

/** Staff watch the inbox of their own department and of those below it; who coordinates the city, any. */
export const mayWatchInbox = (staff: StaffActor, departmentId: string, lineage: Lineage): boolean =>
  ANY_INBOX.includes(staff.role) || (staff.departmentId !== null && lineage(departmentId).includes(staff.departmentId));

/** The queue of received tickets is the concern of those who work for the whole city. */
export const mayWatchQueue = (staff: StaffActor): boolean => CITY_WIDE.includes(staff.role);

/** Whoever reads tickets of the whole city may learn that any of them changed. */
export const mayWatchDesk = (staff: StaffActor): boolean => CITY_WIDE.includes(staff.role);
