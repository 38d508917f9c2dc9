import { randomInt } from 'node:crypto';

const EPOCH = Date.UTC(2026, 0, 1);
const NODE_BITS = 10n;
const SEQUENCE_BITS = 12n;
const SEQUENCES = 1 << Number(SEQUENCE_BITS);

/**
 * Ids made in the app, as decimal strings: 41 bits of milliseconds since 2026, 10 bits of process, 12 of sequence.
 * They sort by time and need no round trip; the process part is random, since processes are not numbered.
 */
export class Snowflake {
  private lastMs = 0;
  private sequence = 0;

  constructor(private readonly node: number = randomInt(1 << Number(NODE_BITS))) {}

  /** Below every id that was made from this moment on. */
  static firstAt(ms: number): string {
    return String(BigInt(Math.max(0, ms - EPOCH)) << (NODE_BITS + SEQUENCE_BITS));
  }

  next(nowMs: number): string {
    const ms = Math.max(nowMs, this.lastMs);
    this.sequence = ms === this.lastMs ? this.sequence + 1 : 0;
    const carried = this.sequence >= SEQUENCES;
    this.lastMs = carried ? ms + 1 : ms;
    if (carried) this.sequence = 0;
    return String(
      (BigInt(this.lastMs - EPOCH) << (NODE_BITS + SEQUENCE_BITS)) | (BigInt(this.node) << SEQUENCE_BITS) | BigInt(this.sequence),
    );
  }
}
