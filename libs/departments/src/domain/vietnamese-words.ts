import { foldText } from '@gopy/kernel';

/** A syllable or number of a text: how it was typed, how it sounds with marks, and how it reads without them. */
export interface Word {
  readonly typed: string;
  readonly marked: string;
  readonly folded: string;
  /** A comma, dash or the like stands before it. */
  readonly afterBreak: boolean;
}

// 17/11, 35A and K624 are one word each; Ch'ơm is one name.
const WORD = /(?:[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}/]*)|(?:[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)/gu;
const BREAK = /[,;:.!?()"“”\n–—-]/;
const [HOI, NGA] = ['\u0309', '\u0303'];
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function wordsOf(text: string): Word[] {
  const composed = text.normalize('NFC');
  const words: Word[] = [];
  let end = 0;
  for (const match of composed.matchAll(WORD)) {
    words.push({ ...readings(match[0]), typed: match[0], afterBreak: BREAK.test(composed.slice(end, match.index)) });
    end = match.index + match[0].length;
  }
  return words;
}

/** People who type marks type them nearly everywhere; a text without marks must be read more carefully. */
export function isTypedWithMarks(words: readonly Word[]): boolean {
  const letters = words.filter((word) => !/\p{N}/u.test(word.typed));
  const marked = letters.filter((word) => word.marked !== word.folded);
  return marked.length * 4 >= letters.length && marked.length > 0;
}

/** The region speaks hỏi and ngã as one and often writes so (hẽm, sữa chữa): safe for phrases, not for one syllable (bảo, bão). */
export function asSpoken(marked: string): string {
  return marked.replaceAll(NGA, HOI);
}

function readings(typed: string): { marked: string; folded: string } {
  const plain = typed.replace(/['’]/g, '');
  return { marked: withSpellingSettled(toneLast(plain)), folded: withSpellingSettled(foldText(plain)) };
}

/** The tone goes to the end of the syllable, so that hoà and hòa read the same. */
function toneLast(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  return apart.replace(TONES, '') + (apart.match(TONES) ?? []).join('');
}

/** Mỹ and Mĩ are one name: a final y after a consonant counts as i. */
function withSpellingSettled(word: string): string {
  return word.replace(/(?<=[bcdghklmnpqrstvxđ])y(?=[\u0300-\u036f]?$)/u, 'i');
}
