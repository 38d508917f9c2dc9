import type { Language } from '@gopy/vocabulary';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month that the address asks for; what is none means this month. */
export function monthIn(search: string): string | undefined {
  const month = new URLSearchParams(search).get('month') ?? '';
  return MONTH.test(month) ? month : undefined;
}

/** tháng 11/2026 · November 2026 */
export function monthName(month: string, language: Language): string {
  const [year, number] = month.split('-');
  if (language === 'vi') return `tháng ${Number(number)}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The months to choose from, newest first, with the one on screen among them. */
export const choosable = (months: readonly string[], shown: string): string[] => [...new Set([...months, shown])].sort().reverse();
