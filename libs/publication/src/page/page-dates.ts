import type { Language } from '@gopy/vocabulary';

const ZONE = 'Asia/Ho_Chi_Minh';
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const inZone = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
const FORMATS = {
  vi: {
    date: inZone('vi', { day: '2-digit', month: '2-digit', year: 'numeric' }),
    time: inZone('vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: inZone('vi', { weekday: 'long' }),
  },
  en: {
    date: inZone('en', { day: '2-digit', month: 'short', year: 'numeric' }),
    time: inZone('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: inZone('en', { weekday: 'long' }),
  },
};

/** 14:05, 23/11/2026 · 23 Nov 2026, 14:05: in the city's time, as on the portal's screens. */
export function pageDateTime(instant: string, language: Language): string {
  const at = new Date(instant);
  const [date, time] = [FORMATS[language].date.format(at), FORMATS[language].time.format(at)];
  return language === 'vi' ? `${time}, ${date}` : `${date}, ${time}`;
}

/** 17:30, thứ hai 23/11/2026 · Monday 23 Nov 2026, 17:30: for a promise that somebody will plan by. */
export function pageDueTime(instant: string, language: Language): string {
  const at = new Date(instant);
  const { date, time, weekday } = FORMATS[language];
  const day = weekday.format(at);
  return language === 'vi'
    ? `${time.format(at)}, ${day.charAt(0).toLowerCase()}${day.slice(1)} ${date.format(at)}`
    : `${day} ${date.format(at)}, ${time.format(at)}`;
}
