import type { StaffActor } from '@gopy/kernel';
import type { Role } from '@gopy/vocabulary';

const isOneOf =
  (...roles: readonly Role[]) =>
  ({ role }: StaffActor): boolean =>
    roles.includes(role);

export function mayEditRoutingRules(staff: StaffActor): boolean {
  return isOneOf('admin')(staff);
}

/** Everybody has a list; which tickets stand in it is the tickets' own policy. */
export function mayListTickets(staff: StaffActor): boolean {
  return isOneOf('operator', 'coordinator', 'officer', 'approver', 'leader', 'admin')(staff);
}

export function mayFileTickets(staff: StaffActor): boolean {
  return isOneOf('operator', 'coordinator', 'admin')(staff);
}

/** One's own sessions, or anybody's for those who look after the accounts. */
export function mayRevokeSession(staff: StaffActor, session: { readonly staffId: string }): boolean {
  return staff.id === session.staffId || isOneOf('admin')(staff);
}
