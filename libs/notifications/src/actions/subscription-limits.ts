import { days, minutes, seconds } from '@gopy/kernel';
import type { RateLimit } from '@gopy/platform';

const per = (milliseconds: number): number => milliseconds / seconds(1);

/** How much one caller may ask for, and how often one address may be asked whether it wants to hear. */
export const SUBSCRIPTION_LIMITS = {
  fromAddress: { points: 30, perSeconds: per(minutes(10)) },
  confirmations: { points: 5, perSeconds: per(days(1)) },
} as const satisfies Record<string, RateLimit>;

/** Live subscriptions of one mailbox, phone or browser. */
export const MAX_LIVE = 50;
