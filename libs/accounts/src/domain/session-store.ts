import type { Session } from './session.js';
import type { Staff } from './staff.js';

export type SessionOwner = { readonly session: Session; readonly staff: Staff };

export abstract class SessionStore {
  abstract add(session: Session): Promise<void>;
  abstract findByToken(tokenHash: Buffer): Promise<SessionOwner | undefined>;
  abstract find(id: string): Promise<Session | undefined>;
  /** Not revoked and not expired, newest first. */
  abstract liveOf(staffId: string, now: Date): Promise<Session[]>;
  abstract markSeen(id: string, at: Date): Promise<void>;
  abstract revoke(id: string, at: Date): Promise<void>;
}
