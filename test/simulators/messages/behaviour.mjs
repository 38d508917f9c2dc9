import { setTimeout as later } from 'node:timers/promises';

const KIND = { mode: 'accept', times: Infinity, delayMs: 0 };

/**
 * How each road misbehaves. Modes: accept, refuse, gone, rate-limit, unavailable, drop (takes it, then hangs up without
 * a word), hang (takes it and never answers). After `times` messages it accepts again.
 */
export class Behaviour {
  #of = { push: { ...KIND }, email: { ...KIND }, sms: { ...KIND } };

  set({ medium, ...wanted }) {
    this.#of[medium] = { ...KIND, ...wanted, times: wanted.times ?? Infinity };
  }

  /** How the next message of this medium is treated. */
  async next(medium) {
    const { mode, times, delayMs } = this.#of[medium];
    if (delayMs > 0) await later(delayMs);
    if (mode !== 'accept' && times > 0) this.#of[medium] = times > 1 ? { mode, times: times - 1, delayMs } : { ...KIND, delayMs };
    return times > 0 ? mode : 'accept';
  }
}
