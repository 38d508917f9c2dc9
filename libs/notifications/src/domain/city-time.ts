import type { Language } from '@gopy/vocabulary';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** "17:00, 25/11/2026" on the city's clock. */
export function cityTime(instant: Date, language: Language): string {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  const time = new Intl.DateTimeFormat(LOCALES[language], { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
  const day = new Intl.DateTimeFormat(LOCALES[language], { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(instant);
  return `${time}, ${day}`;
}
