import { days, hours, minutes } from '@gopy/kernel';

export type SendingLimit = { readonly most: number; readonly withinMs: number };
export type SendingLimits = { readonly address: SendingLimit; readonly contact?: SendingLimit };

/**
 * What one address and one contact may send; from half of it on, only with a solved puzzle. Addresses are given much, for
 * a whole office or a mobile network may stand behind one.
 */
export const SENDING_LIMITS = {
  opens: { address: { most: 120, withinMs: minutes(1) }, contact: { most: 20, withinMs: hours(1) } },
  messages: { address: { most: 120, withinMs: minutes(10) }, contact: { most: 40, withinMs: minutes(10) } },
  reopenings: { address: { most: 40, withinMs: hours(1) }, contact: { most: 10, withinMs: hours(1) } },
  uploads: { address: { most: 120, withinMs: minutes(10) } },
  similar: { address: { most: 240, withinMs: minutes(1) } },
  /** One-time passwords: each costs a text message. What one number may ask for is kept with the number. */
  codes: { address: { most: 20, withinMs: hours(1) } },
  /** Contact: an address that somebody typed, which is asked back whether it wants to hear. */
  subscriptions: { address: { most: 30, withinMs: minutes(10) }, contact: { most: 5, withinMs: days(1) } },
  puzzles: { address: { most: 240, withinMs: minutes(1) } },
} as const satisfies Record<string, SendingLimits>;
export type Sending = keyof typeof SENDING_LIMITS;

export const puzzleFrom = ({ most }: SendingLimit): number => Math.ceil(most / 2);
