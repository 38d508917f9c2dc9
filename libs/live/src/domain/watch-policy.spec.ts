import type { StaffActor } from '@gopy/kernel';
import { ROLES } from '@gopy/vocabulary';
import type { Lineage } from './rooms.js';
import { mayWatchDesk, mayWatchInbox, mayWatchQueue } from './watch-policy.js';

const lineage: Lineage = (id) => (id === '11' ? ['11', '1'] : [id]);
const staff = (role: StaffActor['role'], departmentId: string | null = null): StaffActor => ({ kind: 'staff', id: '1', name: 'Lan', username: 'lan', role, departmentId, sessionId: '1' });

describe('what staff may watch', () => {
  it('shows a department its own inbox and those below it, no other', () => {
    expect(mayWatchInbox(staff('officer', '1'), '1', lineage)).toBe(true);
    expect(mayWatchInbox(staff('approver', '1'), '11', lineage)).toBe(true);
    expect(mayWatchInbox(staff('officer', '11'), '1', lineage)).toBe(false);
    expect(mayWatchInbox(staff('officer', '2'), '1', lineage)).toBe(false);
  });

  it('shows every inbox to coordinators and admins only', () => {
    expect(ROLES.filter((role) => mayWatchInbox(staff(role), '1', lineage))).toEqual(ROLES.filter((role) => role === 'coordinator' || role === 'admin'));
  });

  it.each([mayWatchQueue, mayWatchDesk])('keeps the city-wide lists from departments (%p)', (policy) => {
    expect(ROLES.filter((role) => !policy(staff(role)))).toEqual(['officer', 'approver']);
  });
});
