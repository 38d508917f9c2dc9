import { hours, localDayOf, startOfLocalDay } from '@gopy/kernel';
import type { NoticeMedium } from './subscription.js';

/** A device can be silenced by its owner; a phone that rings at night wakes a house. */
const QUIET: readonly NoticeMedium[] = ['email', 'sms'];
const DAY = hours(24);

/** The city's night, by the full hours at which it begins and ends; `off` where nobody sleeps. Urgent matters know no night. */
export class QuietHours {
  private readonly night: { readonly from: number; readonly length: number } | undefined;

  constructor(written: string) {
    const [, from, until] = /^(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
    this.night =
      from === undefined ? undefined : { from: hours(Number(from)), length: (hours(Number(until)) - hours(Number(from)) + DAY) % DAY };
  }

  /** When a notice that is ready then may go out: at once, or when the night is over. */
  sendableFrom(ready: Date, medium: NoticeMedium, urgency: 'urgent' | 'normal'): Date {
    if (this.night === undefined || urgency === 'urgent' || !QUIET.includes(medium)) return ready;
    const sinceMidnight = ready.getTime() - startOfLocalDay(localDayOf(ready.getTime()));
    const intoNight = (sinceMidnight - this.night.from + DAY) % DAY;
    return intoNight < this.night.length ? new Date(ready.getTime() + this.night.length - intoNight) : ready;
  }
}
