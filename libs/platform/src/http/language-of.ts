import type { Language } from '@gopy/vocabulary';

const PREFERENCE = /^\s*(vi|en)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i;

/** The caller's language by Accept-Language; Vietnamese unless English is wanted more. */
export function languageOf(accepted: string | undefined): Language {
  if (!accepted) return 'vi';
  const weights = { vi: 0, en: 0 };
  for (const entry of accepted.slice(0, 200).split(',')) {
    const [, tag = '', quality = '1'] = PREFERENCE.exec(entry) ?? [];
    if (tag.toLowerCase() === 'vi') weights.vi = Math.max(weights.vi, Number(quality));
    if (tag.toLowerCase() === 'en') weights.en = Math.max(weights.en, Number(quality));
  }
  return weights.en > weights.vi ? 'en' : 'vi';
}
