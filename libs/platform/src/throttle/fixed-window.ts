import { type Clock, DomainError, seconds } from '@gopy/kernel';
import type { RateLimit } from './throttle.js';

/** Counts by key in this process, all forgotten when the window ends. */
export class FixedWindow {
  private counts = new Map<string, number>();
  private endsAt = 0;

  constructor(
    private readonly limit: RateLimit,
    private readonly clock: Clock,
  ) {}

  consume(key: string): void {
    const now = this.clock.now().getTime();
    if (now >= this.endsAt) this.begin(now);
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count > this.limit.points) {
      throw new DomainError(this.limit.refusal ?? 'request.too-many', { retryAfterSeconds: Math.ceil((this.endsAt - now) / seconds(1)) });
    }
  }

  private begin(now: number): void {
    this.counts = new Map();
    this.endsAt = now + seconds(this.limit.perSeconds);
  }
}
