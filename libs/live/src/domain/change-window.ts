import type { LocatedChange } from './rooms.js';

/** The last few thousand events in memory: whoever was away for a moment catches up without asking the database. */
export class ChangeWindow {
  private changes: LocatedChange[] = [];
  private begin = 0n;

  constructor(private readonly capacity: number) {}

  /** Everything later than this position, and known to the process, is in the window. */
  get beginsAfter(): bigint {
    return this.begin;
  }

  startAfter(position: bigint): void {
    this.changes = [];
    this.begin = position;
  }

  add(changes: readonly LocatedChange[]): void {
    this.changes.push(...changes);
    if (this.changes.length > this.capacity * 2) this.forget(this.changes.length - this.capacity);
  }

  after(position: bigint): readonly LocatedChange[] {
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle]?.position ?? 0n) > position) high = middle;
      else low = middle + 1;
    }
    return this.changes.slice(low);
  }

  private forget(count: number): void {
    this.begin = this.changes[count - 1]?.position ?? this.begin;
    this.changes = this.changes.slice(count);
  }
}
