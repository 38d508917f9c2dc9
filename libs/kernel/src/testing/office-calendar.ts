import type { CalendarRows } from '../working-time/working-calendar.js';
import { WorkingCalendar } from '../working-time/working-calendar.js';

/** State offices in 2026: 07:30–11:30 and 13:30–17:30, Tết, Hùng Vương, National Day with its swapped Saturday. */
export const officeRows = {
  hours: ([1, 2, 3, 4, 5] as const).flatMap((weekday) => [[weekday, '07:30', '11:30'] as const, [weekday, '13:30', '17:30'] as const]),
  daysOff: [
    ...['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-27', '2026-04-30', '2026-05-01'],
    ...['2026-08-31', '2026-09-01', '2026-09-02', '2027-01-01'],
  ],
  swappedDays: [['2026-08-22', 1]],
  confirmedYears: [2026],
} as const satisfies CalendarRows;

export const officeCalendar = (): WorkingCalendar => WorkingCalendar.of(officeRows);

/** `2026-11-23 08:00` on the city's clocks. */
export const cityTime = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+07:00`);
