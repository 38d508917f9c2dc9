import { hours, minutes } from '@gopy/kernel';
import { createHash } from 'node:crypto';

/** One sign-in by one number; the token itself is only in the browser. */
export type CitizenSession = {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly phone: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
};

export const CITIZEN_SESSION_LIFETIME = hours(12);
const IDLE_LIMIT = minutes(30);
const SEEN_EVERY = minutes(1);

export const citizenTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const isOpen = ({ endedAt, expiresAt, lastSeenAt }: CitizenSession, now: Date): boolean =>
  endedAt === null && now < expiresAt && now.getTime() - lastSeenAt.getTime() < IDLE_LIMIT;

/** Being seen is written at most once a minute. */
export const shouldBeSeen = ({ lastSeenAt }: CitizenSession, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY;
