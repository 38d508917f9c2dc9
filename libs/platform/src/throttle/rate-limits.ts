import { hours, minutes, seconds } from '@gopy/kernel';
import type { RateLimit } from './throttle.js';

const per = (milliseconds: number): number => milliseconds / seconds(1);

/** What one caller may do before the city asks for patience. */
export const RATE_LIMITS = {
  signInFailures: { points: 10, perSeconds: per(minutes(15)), refusal: 'session.throttled' },
  /** Higher, since a whole office may stand behind one address. */
  signInFailuresFromAddress: { points: 30, perSeconds: per(minutes(15)), refusal: 'session.throttled' },
  /** Only failures count. */
  codeGuesses: { points: 20, perSeconds: per(minutes(15)) },
  /** Many numbers guessed from one address. */
  oneTimePasswordTries: { points: 60, perSeconds: per(hours(1)) },
} as const satisfies Record<string, RateLimit>;
