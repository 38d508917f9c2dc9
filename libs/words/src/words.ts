import type { Catalogue } from './catalogue.js';
import type { WordKey } from './word-key.js';
import { wordsEn } from './words.en.js';
import { wordsVi } from './words.vi.js';

export type { WordKey } from './word-key.js';

/** The city's words in both languages: `const w = useText(words); w(`status.${ticket.status}`)`. */
export const words: Catalogue<WordKey> = { vi: wordsVi, en: wordsEn };

/** The word of a key that came as plain text from the server, or the fallback when this page is older than the word. */
export function wordOr(key: string, language: keyof typeof words, fallback: string): string {
  const known: Readonly<Record<string, string>> = words[language];
  return known[key] ?? fallback;
}
