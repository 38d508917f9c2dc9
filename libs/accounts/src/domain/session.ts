import { hours, minutes } from '@gopy/kernel';
import { createHash } from 'node:crypto';

/** One sign-in of one person; the token itself is only in their browser. */
export interface Session {
  readonly id: string;
  readonly staffId: string;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly address: string;
  readonly userAgent: string;
}

export const SESSION_LIFETIME = hours(12);
const IDLE_LIMIT = hours(2);
const SEEN_EVERY = minutes(1);

export const tokenHashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export function isAlive({ revokedAt, expiresAt, lastSeenAt }: Session, now: Date): boolean {
  return revokedAt === null && now < expiresAt && now.getTime() - lastSeenAt.getTime() < IDLE_LIMIT;
}

/** Being seen is written at most once a minute. */
export const shouldBeMarkedSeen = ({ lastSeenAt }: Session, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY;
