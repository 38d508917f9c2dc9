import type { Deadline } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';

const MINUTES_PER_HOUR = 60;
/** A working day of the city's offices, 07:30–11:30 and 13:30–17:30. */
const MINUTES_PER_WORKING_DAY = 8 * MINUTES_PER_HOUR;

/** 2 ngày 3 giờ · 35 phút: the two largest units, of working time. */
export function formatWorkingMinutes(minutes: number, language: Language): string {
  const whole = Math.abs(Math.trunc(minutes));
  const days = Math.floor(whole / MINUTES_PER_WORKING_DAY);
  const hours = Math.floor((whole % MINUTES_PER_WORKING_DAY) / MINUTES_PER_HOUR);
  const rest = whole % MINUTES_PER_HOUR;
  const units = [
    counted(days, 'day', language),
    counted(hours, 'hour', language),
    days === 0 ? counted(rest, 'minute', language) : '',
  ].filter(Boolean);
  return units.join(' ') || counted(1, 'minute', language);
}

/** "Còn 2 ngày 3 giờ làm việc"; says plainly when it is overdue, paused or due now; nothing once answered. */
export function formatTimeLeft(deadline: Deadline, language: Language): string | undefined {
  const { answeredAt, paused, overdue, workingMinutesLeft: left } = deadline;
  const vi = language === 'vi';
  if (answeredAt !== undefined || left === undefined) return undefined;
  const time = formatWorkingMinutes(left, language);
  if (overdue)
    return Math.trunc(left) === 0
      ? vi
        ? 'Vừa quá hạn'
        : 'Just overdue'
      : vi
        ? `Đã quá hạn ${time} làm việc`
        : `Overdue by ${time} of working time`;
  if (paused) return vi ? `Tạm dừng đếm hạn, còn ${time} làm việc` : `Clock paused, ${time} of working time left`;
  return vi ? `Còn ${time} làm việc` : `${time} of working time left`;
}

const UNITS = { day: 'ngày', hour: 'giờ', minute: 'phút' } as const;
function counted(count: number, unit: keyof typeof UNITS, language: Language): string {
  if (count === 0) return '';
  return language === 'vi' ? `${count} ${UNITS[unit]}` : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
