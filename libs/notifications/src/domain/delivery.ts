import { days, minutes, seconds } from '@gopy/kernel';
import type { NoticeMedium } from './subscription.js';

/**
 * waiting → claimed → sent | gone | refused | unknown, or back to waiting when nothing was sent. `collapsed`: a later
 * notice about the same report took its place. `dropped`: nobody wants to hear it any more. `failed`: too late or too often.
 */
export const DELIVERY_STATES = ['waiting', 'claimed', 'sent', 'gone', 'refused', 'unknown', 'collapsed', 'dropped', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The order in which waiting notices go out: what was asked for just now, then citizens of reports, then followers of reports, then of areas. */
export const RANKS = { confirmation: 0, holder: 1, follower: 2, area: 3 } as const;
export const ALL_RANKS = Object.values(RANKS);

/** One message to one subscription. A confirmation belongs to no event. */
export type Claimed = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly eventId: string | null;
  readonly ticketCode: string | null;
  readonly medium: NoticeMedium;
  readonly attempts: number;
};

const FIRST_RETRY = seconds(15);
const MAX_ATTEMPTS = 6;
/** Whoever was claimed that long ago and never came back may have been sent: it is looked into, not sent again. */
export const CLAIM_LIFETIME = minutes(10);
/** News that could not be told by then is none any more. */
export const NOTICE_LIFETIME = days(2);

/** When to try again what was not sent: 15 s, then four times as long each time; undefined when it was tried often enough. */
export function retryAt(now: Date, attempts: number, askedSeconds = 0): Date | undefined {
  if (attempts >= MAX_ATTEMPTS) return undefined;
  return new Date(now.getTime() + Math.max(FIRST_RETRY * 4 ** (attempts - 1), seconds(askedSeconds)));
}
