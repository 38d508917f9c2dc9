import type { Role } from '@gopy/vocabulary';

/** A member of staff as the accounts keep them. */
export interface Staff {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly passwordHash: string;
  readonly active: boolean;
  readonly createdAt: Date;
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** The user name as it is kept, null for what nobody can be called. */
export function readUsername(typed: string): string | null {
  const username = typed.trim().toLowerCase();
  return USERNAME.test(username) ? username : null;
}
