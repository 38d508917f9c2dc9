import { foldText } from '@gopy/kernel';

const LONGEST_WORD = 30;

/** The syllables of a text as the board is searched by them: without marks, in order. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** Each syllable and each two that follow one another, once: what the index of the board holds of a text. */
export const searchTerms = (words: readonly string[]): string[] => [...new Set([...words, ...pairsOf(words)])];

export const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** Words as they are kept beside the index: any run of them is found by a blank before and after. */
export const keptWords = (words: readonly string[]): string => ` ${words.join(' ')} `;

export const wordsKept = (kept: string): string[] => kept.trim().split(' ');
