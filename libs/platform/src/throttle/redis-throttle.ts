import { type Clock, DomainError, seconds } from '@gopy/kernel';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { FixedWindow } from './fixed-window.js';
import { type RateLimit, Throttle } from './throttle.js';

/** Counts in Redis, and in this process's memory while Redis is away. */
export class RedisThrottle extends Throttle {
  private readonly limiters = new Map<string, RateLimiterRedis>();
  private readonly windows = new Map<string, FixedWindow>();

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  async consume(bucket: string, key: string, limit: RateLimit): Promise<void> {
    try {
      await this.limiterOf(bucket, limit).consume(key);
    } catch (refused) {
      throw refused instanceof RateLimiterRes ? tooMany(limit, refused) : refused;
    }
  }

  async giveBack(bucket: string, key: string, limit: RateLimit): Promise<void> {
    await this.limiterOf(bucket, limit).reward(key);
  }

  async refuseIfSpent(bucket: string, key: string, limit: RateLimit): Promise<void> {
    const spent = await this.limiterOf(bucket, limit).get(key);
    if (spent && spent.consumedPoints >= limit.points) throw tooMany(limit, spent);
  }

  consumeHere(bucket: string, key: string, limit: RateLimit): void {
    const window = this.windows.get(bucket) ?? new FixedWindow(limit, this.clock);
    this.windows.set(bucket, window);
    window.consume(key);
  }

  private limiterOf(bucket: string, { points, perSeconds: duration }: RateLimit): RateLimiterRedis {
    const known = this.limiters.get(bucket);
    if (known) return known;
    const keyPrefix = `${this.prefix}:limit:${bucket}`;
    const insuranceLimiter = new RateLimiterMemory({ keyPrefix, points, duration });
    const limiter = new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix,
      points,
      duration,
      insuranceLimiter,
      rejectIfRedisNotReady: true,
    });
    this.limiters.set(bucket, limiter);
    return limiter;
  }
}

function tooMany({ refusal = 'request.too-many' }: RateLimit, { msBeforeNext }: RateLimiterRes): DomainError {
  return new DomainError(refusal, { retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / seconds(1))) });
}
