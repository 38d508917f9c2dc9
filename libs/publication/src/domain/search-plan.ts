import { pairsOf, searchWords } from './search-words.js';

/** How the words of a question are looked for: `terms` are in the index of every hit, `pairs` of them at least `atLeast` stand side by side. */
export type SearchPlan = {
  readonly terms: readonly string[];
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly atLeast: number;
};

const MOST_WORDS = 12;

/**
 * Every word must occur, and half of the neighbours must be neighbours in the text too: without marks "cây đổ" is
 * in every text that has "cấy" and "do" somewhere. Two words must stand together.
 */
export function strictPlan(question: string): SearchPlan {
  const words = [...new Set(searchWords(question))].slice(0, MOST_WORDS);
  const pairs = pairsOf(words);
  const atLeast = Math.floor(words.length / 2);
  const [pair] = pairs;
  return { terms: words.length === 2 && pair !== undefined ? [pair] : words, words, pairs, atLeast: pairs.length > 1 ? atLeast : 0 };
}

/** For when nothing is found so: the words anywhere. */
export const loosePlan = ({ words }: SearchPlan): SearchPlan => ({ terms: words, words, pairs: [], atLeast: 0 });
