import type { StaffActor } from '@gopy/kernel';
import type { Role } from '@gopy/vocabulary';

const isOneOf =
  (...roles: readonly Role[]) =>
  ({ role }: StaffActor): boolean =>
    roles.includes(role);

export function mayEditRoutingRules(staff: StaffActor): boolean {
  return isOneOf('admin')(staff);
}

/** One's own sessions, or anybody's for those who look after the accounts. */
export function mayRevokeSession(staff: StaffActor, session: { readonly staffId: string }): boolean {
  return staff.id === session.staffId || isOneOf('admin')(staff);
}
