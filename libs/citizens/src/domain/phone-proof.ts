import { hours, minutes, seconds } from '@gopy/kernel';

/** One number and the newest code that was sent to it; an older code is gone the moment a newer one is asked for. */
export type PhoneProof = {
  readonly phone: string;
  readonly codeHash: Buffer | null;
  readonly askedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Wrong tries of this code. */
  readonly attempts: number;
  readonly usedAt: Date | null;
  /** What happened to the number in the hour that began then, whatever the code. */
  readonly hourStartedAt: Date;
  readonly askedInHour: number;
  readonly triesInHour: number;
};

export const CODE_LIFETIME = minutes(5);
export const RESEND_AFTER = seconds(60);
const WRONG_TRIES = 5;
const TRIES_IN_HOUR = 10;
const CODES_IN_HOUR = 5;
const WINDOW = hours(1);

export type Asked = { readonly kind: 'given'; readonly proof: PhoneProof } | Throttled;
export type Tried =
  | { readonly kind: 'right' | 'expired'; readonly proof: PhoneProof }
  | { readonly kind: 'wrong'; readonly proof: PhoneProof; readonly attemptsLeft: number }
  | Throttled;
type Throttled = { readonly kind: 'throttled'; readonly proof: PhoneProof; readonly retryAfterSeconds: number };

export const freshProof = (phone: string, now: Date): PhoneProof => ({
  phone,
  codeHash: null,
  askedAt: null,
  expiresAt: null,
  attempts: 0,
  usedAt: null,
  hourStartedAt: now,
  askedInHour: 0,
  triesInHour: 0,
});

/** A new code takes the place of the old one. */
export function askCode(kept: PhoneProof, codeHash: Buffer, now: Date): Asked {
  const proof = thisHour(kept, now);
  const rested = proof.askedAt === null ? RESEND_AFTER : now.getTime() - proof.askedAt.getTime();
  if (rested < RESEND_AFTER) return throttled(proof, RESEND_AFTER - rested);
  if (proof.askedInHour >= CODES_IN_HOUR || proof.triesInHour >= TRIES_IN_HOUR) return throttled(proof, restOfHour(proof, now));
  const expiresAt = new Date(now.getTime() + CODE_LIFETIME);
  return {
    kind: 'given',
    proof: { ...proof, codeHash, askedAt: now, expiresAt, attempts: 0, usedAt: null, askedInHour: proof.askedInHour + 1 },
  };
}

/** Counts the try before anything is told about it; a code that was tried wrongly five times is dead, even for who knows it. */
export function tryCode(kept: PhoneProof, matches: (codeHash: Buffer) => boolean, now: Date): Tried {
  const proof = thisHour(kept, now);
  if (proof.triesInHour >= TRIES_IN_HOUR) return throttled(proof, restOfHour(proof, now));
  const counted = { ...proof, triesInHour: proof.triesInHour + 1 };
  if (
    proof.codeHash === null ||
    proof.expiresAt === null ||
    proof.usedAt !== null ||
    now >= proof.expiresAt ||
    proof.attempts >= WRONG_TRIES
  )
    return { kind: 'expired', proof: counted };
  if (matches(proof.codeHash)) return { kind: 'right', proof: { ...counted, usedAt: now } };
  const attempts = proof.attempts + 1;
  return {
    kind: 'wrong',
    proof: { ...counted, attempts },
    attemptsLeft: Math.min(WRONG_TRIES - attempts, TRIES_IN_HOUR - counted.triesInHour),
  };
}

const thisHour = (proof: PhoneProof, now: Date): PhoneProof =>
  now.getTime() - proof.hourStartedAt.getTime() < WINDOW ? proof : { ...proof, hourStartedAt: now, askedInHour: 0, triesInHour: 0 };

const restOfHour = ({ hourStartedAt }: PhoneProof, now: Date): number => hourStartedAt.getTime() + WINDOW - now.getTime();

const throttled = (proof: PhoneProof, wait: number): Throttled => ({
  kind: 'throttled',
  proof,
  retryAfterSeconds: Math.max(1, Math.ceil(wait / seconds(1))),
});
