import type { Language } from '@gopy/vocabulary';

const ZONE = 'Asia/Ho_Chi_Minh';
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
  formats.set(key, made);
  return made;
}

/** 23/11/2026 · 23 Nov 2026 */
export function formatDate(instant: string, language: Language): string {
  const month = language === 'vi' ? '2-digit' : 'short';
  return format(language, 'date', { day: '2-digit', month, year: 'numeric' }).format(new Date(instant));
}

/** 14:05, in the city's time wherever the reader is. */
export function formatTime(instant: string, language: Language): string {
  return format(language, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** 14:05, 23/11/2026 · 23 Nov 2026, 14:05 */
export function formatDateTime(instant: string, language: Language): string {
  const [date, time] = [formatDate(instant, language), formatTime(instant, language)];
  return language === 'vi' ? `${time}, ${date}` : `${date}, ${time}`;
}

/** 17:30, thứ Hai 23/11/2026 · Monday 23 Nov 2026, 17:30: for a promise that somebody will plan by. */
export function formatDueTime(instant: string, language: Language): string {
  const weekday = format(language, 'weekday', { weekday: 'long' }).format(new Date(instant));
  const [date, time] = [formatDate(instant, language), formatTime(instant, language)];
  return language === 'vi' ? `${time}, ${weekday[0]?.toLowerCase()}${weekday.slice(1)} ${date}` : `${weekday} ${date}, ${time}`;
}
