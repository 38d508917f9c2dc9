import type { ErrorCode } from '@gopy/vocabulary';

export type RateLimit = {
  readonly points: number;
  readonly perSeconds: number;
  /** What the refused caller reads; `request.too-many` unless said otherwise. */
  readonly refusal?: Extract<ErrorCode, 'request.too-many' | 'session.throttled'>;
};

/** Counts what people do too often. A key is a user name or `addressKey(address)`. */
export abstract class Throttle {
  /** Counts one, and refuses when it was one too many. Shared by all processes. */
  abstract consume(bucket: string, key: string, limit: RateLimit): Promise<void>;

  /** Takes one back that turned out not to count, such as a sign-in that was right. */
  abstract giveBack(bucket: string, key: string, limit: RateLimit): Promise<void>;

  /** Refuses when the points are used up, counting nothing: for limits that only failures use up. */
  abstract refuseIfSpent(bucket: string, key: string, limit: RateLimit): Promise<void>;

  /** Like `consume`, but in this process's memory alone and at no cost: for hot routes. */
  abstract consumeHere(bucket: string, key: string, limit: RateLimit): void;
}
