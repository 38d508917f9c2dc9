import type { Role } from '@gopy/vocabulary';

/** Somebody of the city at work, as every policy and action sees them. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  /** null for those who work for the whole city. */
  readonly departmentId: string | null;
  readonly sessionId: string;
}
