import type { Word } from './vietnamese-words.js';
import { wordsOf } from './vietnamese-words.js';

export interface CategoryWords {
  readonly code: string;
  readonly keywords: readonly { readonly phrase: string; readonly weight: number; readonly urgent?: boolean }[];
}

export interface Phrase {
  readonly categoryCode: string;
  readonly phrase: string;
  readonly weight: number;
  readonly urgent?: boolean;
  readonly marked: string;
  readonly folded: string;
  readonly length: number;
}

export interface FoundPhrase {
  readonly entry: Phrase;
  readonly at: number;
}

/** All phrases of all categories, by their words without marks. */
export class PhraseBook {
  private readonly byWords = new Map<string, Phrase[]>();
  private longest = 0;

  constructor(categories: readonly CategoryWords[]) {
    for (const { code, keywords } of categories) for (const keyword of keywords) this.add({ ...keyword, categoryCode: code });
  }

  /** Whole words only; "đèn đường" hides the "đường" inside it. */
  foundIn(words: readonly Word[]): FoundPhrase[] {
    const all = words.flatMap((_, at) => this.startingAt(words, at));
    return all.filter((found) => !all.some((other) => isWithin(found, other)));
  }

  private startingAt(words: readonly Word[], at: number): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    let key = '';
    for (let end = at; end < Math.min(words.length, at + this.longest); end += 1) {
      if (end > at && words[end]?.afterBreak) break;
      key = key === '' ? (words[end]?.folded ?? '') : `${key} ${words[end]?.folded ?? ''}`;
      for (const entry of this.byWords.get(key) ?? []) found.push({ entry, at });
    }
    return found;
  }

  private add(keyword: Omit<Phrase, 'marked' | 'folded' | 'length'>): void {
    const words = wordsOf(keyword.phrase);
    const folded = words.map((word) => word.folded).join(' ');
    const entry = { ...keyword, folded, marked: words.map((word) => word.marked).join(' '), length: words.length };
    this.byWords.set(folded, [...(this.byWords.get(folded) ?? []), entry]);
    this.longest = Math.max(this.longest, entry.length);
  }
}

function isWithin(inner: FoundPhrase, outer: FoundPhrase): boolean {
  const isShorter = inner.entry.length < outer.entry.length;
  return isShorter && outer.at <= inner.at && inner.at + inner.entry.length <= outer.at + outer.entry.length;
}
