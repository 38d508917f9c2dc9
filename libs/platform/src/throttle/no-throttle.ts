import { Throttle } from './throttle.js';

/** For benchmarks: nobody is ever refused. */
export class NoThrottle extends Throttle {
  async consume(): Promise<void> {}

  async giveBack(): Promise<void> {}

  async refuseIfSpent(): Promise<void> {}

  consumeHere(): void {}
}
