import type { Word } from './vietnamese-words.js';
import { wordsOf } from './vietnamese-words.js';

/** `alley`: kiệt, hẻm, ngõ or a tổ of the neighbourhood; `street`: a named or numbered street. */
export type PlaceKind = 'alley' | 'street' | 'unknown';

const ALLEY_WORDS = new Set(['kiet', 'hem', 'ngo', 'ngach', 'k', 'h']);
const BLOCK_WORDS = new Set(['to', 'tdp', 'xom', 'thon']);
const STREET_WORDS = new Set(['duong', 'pho', 'dg']);
// "Before kiệt 119 Hùng Vương" and "where it meets kiệt 675" point at the street, not into the alley.
const BESIDE = new Set(['truoc', 'giao', 'va', 'gan', 'canh', 'giap', 'voi', 'doi', 'dien', 'sat']);

/** What kind of way an address lies on; the committee of the ward keeps the alleys. */
export function placeKind(text: string): PlaceKind {
  const words = wordsOf(text);
  if (words.some((_, at) => isInAlley(words, at))) return 'alley';
  if (words.some((_, at) => isOnStreet(words, at))) return 'street';
  return words.some((_, at) => isBlock(words, at)) ? 'alley' : 'unknown';
}

function isInAlley(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || BESIDE.has(words[at - 1]?.folded ?? '')) return false;
  if (/^[kh]\d/.test(word.folded)) return true;
  if (!ALLEY_WORDS.has(word.folded)) return false;
  return isNumber(words[at + 1]) || ((word.folded === 'kiet' || word.folded === 'hem') && !isAfterStreet(words, at));
}

/** Đường Nguyễn Văn Kiệt and phố Hẻm Gió are names, not alleys. */
function isAfterStreet(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some((word) => STREET_WORDS.has(word.folded)) ||
    (/^\p{Lu}/u.test(words[at]?.typed ?? '') && /^\p{Lu}/u.test(words[at - 1]?.typed ?? ''))
  );
}

function isOnStreet(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (STREET_WORDS.has(word.folded)) return /^\p{Lu}|^\d/u.test(words[at + 1]?.typed ?? '');
  return (
    isNumber(word) &&
    !BLOCK_WORDS.has(words[at - 1]?.folded ?? '') &&
    /^\p{Lu}/u.test(words[at + 1]?.typed ?? '') &&
    !words[at + 1]?.afterBreak
  );
}

function isBlock(words: readonly Word[], at: number): boolean {
  return BLOCK_WORDS.has(words[at]?.folded ?? '') && isNumber(words[at + 1]);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\d/.test(word.folded);
}
