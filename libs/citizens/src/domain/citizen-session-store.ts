import type { CitizenSession } from './citizen-session.js';

export abstract class CitizenSessionStore {
  abstract add(session: CitizenSession): Promise<void>;
  abstract findByToken(tokenHash: Buffer): Promise<CitizenSession | undefined>;
  abstract find(id: string): Promise<CitizenSession | undefined>;
  abstract markSeen(id: string, at: Date): Promise<void>;
  abstract end(id: string, at: Date): Promise<void>;
  /** Signs the number out everywhere and forgets it: the rows go. */
  abstract forgetPhone(phone: string): Promise<void>;
  abstract forgetBefore(before: Date): Promise<number>;
}
