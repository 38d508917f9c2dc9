import type { Word } from './vietnamese-words.js';
import { isTypedWithMarks, wordsOf } from './vietnamese-words.js';

/** `alley`: kiệt, hẻm, ngõ or a tổ of the neighbourhood; `main-road`: one the city itself keeps; `street`: any other. */
export type PlaceKind = 'alley' | 'street' | 'main-road' | 'unknown';

const ALLEY_WORDS = new Set(['kiet', 'hem', 'ngo', 'ngach', 'k', 'h']);
// Bính Ngọ 2026 is a year, not ngõ 2026.
const ALLEY_MARKED = new Set(['kiệt', 'hẻm', 'hẽm', 'ngõ', 'ngách', 'k', 'h'].flatMap((word) => wordsOf(word).map(({ marked }) => marked)));
// Quốc lộ 1A is the road itself.
const NUMBERED_ROAD = new Set(['lo', 'toc']);
const BLOCK_WORDS = new Set(['to', 'tdp', 'xom', 'thon']);
// Phường Ngũ Hành Sơn is not đường Ngũ Hành Sơn.
const AREA_WORDS = new Set(['phuong', 'p', 'xa', 'x', 'quan', 'q', 'huyen', 'tp']);
const STREET_WORDS = new Set(['duong', 'pho', 'dg']);
// "Before kiệt 119 Hùng Vương" and "where it meets kiệt 675" point at the street, not into the alley.
const BESIDE = new Set(['truoc', 'giao', 'va', 'gan', 'canh', 'giap', 'voi', 'doi', 'dien', 'sat']);

/** Tells what kind of way an address lies on, for alleys and small streets are kept by the ward. */
export class PlaceReader {
  private readonly mainRoads: readonly (readonly Word[])[];

  constructor(mainRoads: readonly string[]) {
    this.mainRoads = mainRoads.map(wordsOf);
  }

  kindOf(text: string): PlaceKind {
    const words = wordsOf(text);
    const withMarks = isTypedWithMarks(words);
    if (words.some((_, at) => isInAlley(words, at, withMarks ? 'marked' : 'folded'))) return 'alley';
    if (words.some((_, at) => this.isMainRoad(words, at, withMarks ? 'marked' : 'folded'))) return 'main-road';
    if (words.some((_, at) => isOnStreet(words, at))) return 'street';
    return words.some((_, at) => isBlock(words, at)) ? 'alley' : 'unknown';
  }

  /** Trần Phú 2 is not Trần Phú: a number after the name makes another street of it. */
  private isMainRoad(words: readonly Word[], at: number, reading: 'marked' | 'folded'): boolean {
    return this.mainRoads.some((road) => {
      if (AREA_WORDS.has(words[at - 1]?.folded ?? '')) return false;
      const after = words[at + road.length];
      const isOther = isNumber(after) && after?.afterBreak === false && !NUMBERED_ROAD.has(road.at(-1)?.folded ?? '');
      return !isOther && road.every((word, index) => words[at + index]?.[reading] === word[reading]);
    });
  }
}

function isInAlley(words: readonly Word[], at: number, reading: 'marked' | 'folded'): boolean {
  const word = words[at];
  if (!word || BESIDE.has(words[at - 1]?.folded ?? '')) return false;
  if (/^[kh]\d/.test(word.folded)) return true;
  if (!(reading === 'marked' ? ALLEY_MARKED : ALLEY_WORDS).has(word[reading])) return false;
  return isNumber(words[at + 1]) || (reading === 'marked' && /^(kiet|hem)$/.test(word.folded) && !isPartOfName(words, at));
}

/** Đường Nguyễn Văn Kiệt is a street, and Kiệt there a name. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some((word) => STREET_WORDS.has(word.folded)) || (isCapitalised(words[at]) && isCapitalised(words[at - 1]));
}

function isOnStreet(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  if (STREET_WORDS.has(word.folded)) return isCapitalised(after) || isNumber(after);
  return isNumber(word) && !BLOCK_WORDS.has(before?.folded ?? '') && isCapitalised(after) && after?.afterBreak === false;
}

function isBlock(words: readonly Word[], at: number): boolean {
  return BLOCK_WORDS.has(words[at]?.folded ?? '') && isNumber(words[at + 1]);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\d/.test(word.folded);
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.typed);
}
