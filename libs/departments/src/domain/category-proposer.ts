import type { CategoryWords } from './phrase-book.js';
import { PhraseBook } from './phrase-book.js';
import type { Word } from './vietnamese-words.js';
import { asSpoken, isTypedWithMarks, wordsOf } from './vietnamese-words.js';

/** A category that the words of a text speak for, with the words that say so. */
export interface CategoryProposal {
  readonly categoryCode: string;
  readonly score: number;
  readonly words: readonly string[];
  /** One of the words alone makes the matter urgent. */
  readonly urgent: boolean;
}

const ENOUGH = 4;
const CLEARLY_AHEAD = 1.5;
const SLIPPED_MARKS = 0.6;
const LONG_ENOUGH_TO_RECOGNISE = 3;
const SHORT_WITHOUT_MARKS = 0.5;

/** Weighs the words citizens use; it proposes and never decides. */
export class CategoryProposer {
  private readonly phrases: PhraseBook;

  constructor(categories: readonly CategoryWords[]) {
    this.phrases = new PhraseBook(categories);
  }

  /** Best first. */
  propose(text: string): CategoryProposal[] {
    const words = wordsOf(text);
    const withMarks = isTypedWithMarks(words);
    const tallies = new Map<string, Tally>();
    for (const { entry, at } of this.phrases.foundIn(words)) {
      const trust = withMarks ? trustWithMarks(entry.marked, words.slice(at, at + entry.length)) : trustWithoutMarks(entry);
      if (trust > 0) tallyOf(tallies, entry.categoryCode).add(entry.phrase, entry.weight * trust, entry.urgent === true && trust === 1);
    }
    return [...tallies.values()].map((tally) => tally.proposal()).sort((a, b) => b.score - a.score);
  }

  /** The one category that stands well ahead of the others; none when two are close. */
  static clearOne(proposals: readonly CategoryProposal[]): CategoryProposal | undefined {
    const [best, second] = proposals;
    if (!best || best.score < ENOUGH) return undefined;
    return best.score >= (second?.score ?? 0) * CLEARLY_AHEAD ? best : undefined;
  }
}

/** In a text with marks, bạn is not bán and Phong Điền not phóng điện; only a longer phrase may have slipped ones. */
function trustWithMarks(marked: string, span: readonly Word[]): number {
  const typed = span.map((word) => word.marked).join(' ');
  if (typed === marked || (span.length > 1 && asSpoken(typed) === asSpoken(marked))) return 1;
  return span.length >= LONG_ENOUGH_TO_RECOGNISE ? SLIPPED_MARKS : 0;
}

/** Without marks a single syllable can be many words (ban, bán, bạn, bàn). */
function trustWithoutMarks({ length, marked, folded }: { length: number; marked: string; folded: string }): number {
  return length === 1 && marked !== folded ? SHORT_WITHOUT_MARKS : 1;
}

class Tally {
  private readonly weights = new Map<string, number>();
  private urgent = false;

  constructor(private readonly categoryCode: string) {}

  /** Saying a word twice does not make it truer. */
  add(phrase: string, weight: number, urgent: boolean): void {
    this.weights.set(phrase, Math.max(weight, this.weights.get(phrase) ?? 0));
    this.urgent ||= urgent;
  }

  proposal(): CategoryProposal {
    const words = [...this.weights.keys()].filter((phrase) => !this.isSaidInFull(phrase));
    const score = words.reduce((sum, phrase) => sum + (this.weights.get(phrase) ?? 0), 0);
    return { categoryCode: this.categoryCode, score: Math.round(score * 10) / 10, words, urgent: this.urgent };
  }

  /** "rác" adds nothing to "thu gom rác". */
  private isSaidInFull(phrase: string): boolean {
    return [...this.weights.keys()].some((other) => other !== phrase && ` ${other} `.includes(` ${phrase} `));
  }
}

function tallyOf(tallies: Map<string, Tally>, categoryCode: string): Tally {
  const tally = tallies.get(categoryCode) ?? new Tally(categoryCode);
  tallies.set(categoryCode, tally);
  return tally;
}
