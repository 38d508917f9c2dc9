import { type Clock, seconds } from '@gopy/kernel';

/** Counts by key, all forgotten when the window ends. */
export class CountingWindow {
  private counts = new Map<string, number>();
  private endsAt = 0;

  constructor(
    private readonly lengthMs: number,
    private readonly clock: Clock,
  ) {}

  /** One more; how many there are now. */
  count(key: string): number {
    const now = this.clock.now().getTime();
    if (now >= this.endsAt) {
      this.counts = new Map();
      this.endsAt = now + this.lengthMs;
    }
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }

  takeBack(key: string): void {
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  get secondsLeft(): number {
    return Math.max(1, Math.ceil((this.endsAt - this.clock.now().getTime()) / seconds(1)));
  }
}
