import type { BoardFilters } from '@gopy/contracts';

export const TIME_SPANS = ['any', 'week', 'month', 'year', 'own'] as const;
export type TimeSpan = (typeof TIME_SPANS)[number];
type Days = Pick<BoardFilters, 'from' | 'to'>;

const DAYS_BACK = { week: 6, month: 29 } as const;
const DAY_MS = 86_400_000;
const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** Today's date in the city, wherever the reader is. */
export const cityDay = (instant: Date): string => written.format(instant);

/** The days that a preset means today; its end is open, so that a shared link stays a filter by its beginning. */
export function daysOf(span: Exclude<TimeSpan, 'own'>, now: Date): Days {
  if (span === 'any') return { from: undefined, to: undefined };
  if (span === 'year') return { from: `${cityDay(now).slice(0, 4)}-01-01`, to: undefined };
  return { from: cityDay(new Date(now.getTime() - DAYS_BACK[span] * DAY_MS)), to: undefined };
}

/** Which preset these days are; `own` when they are none. */
export function spanOf({ from, to }: Days, now: Date): TimeSpan {
  const preset = TIME_SPANS.find((span) => span !== 'own' && daysOf(span, now).from === from);
  return to === undefined && preset ? preset : 'own';
}
