import type { Language } from '@gopy/vocabulary';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** 1.234 · 1,234 */
export const formatCount = (count: number, language: Language): string => new Intl.NumberFormat(LOCALES[language]).format(count);

/** 92,5% · 92.5% */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);
