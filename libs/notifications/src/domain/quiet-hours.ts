import { hours, localDayOf, startOfLocalDay } from '@gopy/kernel';
import type { NoticeMedium } from './subscription.js';

const FROM = hours(22);
const UNTIL = hours(6);
/** A device can be silenced by its owner; a phone that rings at night wakes a house. */
const QUIET: readonly NoticeMedium[] = ['email', 'sms'];

/** When a notice that is ready now may go out: at once, or at six in the morning in the city. Urgent matters know no night. */
export function sendableFrom(now: Date, medium: NoticeMedium, urgency: 'urgent' | 'normal'): Date {
  if (urgency === 'urgent' || !QUIET.includes(medium)) return now;
  const today = localDayOf(now.getTime());
  const sinceMidnight = now.getTime() - startOfLocalDay(today);
  if (sinceMidnight < UNTIL) return new Date(startOfLocalDay(today) + UNTIL);
  return sinceMidnight >= FROM ? new Date(startOfLocalDay(today + 1) + UNTIL) : now;
}
