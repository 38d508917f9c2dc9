import { foldText } from '@gopy/kernel';

/** One word of a text: as written, in lower case with its marks in one fixed order, and folded. */
export type TextWord = {
  readonly written: string;
  readonly marked: string;
  readonly folded: string;
  /** What stands between it and the next word, blanks left out. */ readonly gapAfter: string;
};

const WORD = /(?<word>[\p{L}\p{M}\p{N}]+)(?<gap>[^\p{L}\p{M}\p{N}]*)/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** So few of the words bear marks in a text that was typed without them. */
const MARKED_SHARE = 0.2;

export const wordsIn = (text: string): TextWord[] =>
  [...text.normalize('NFC').matchAll(WORD)].map(({ groups: { word = '', gap = '' } = {} }) => ({
    written: word,
    marked: markedForm(word),
    folded: foldText(word),
    gapAfter: gap.replace(/\s/g, ''),
  }));

/** Whether people typed this text with marks: then a word without them is another word. */
export const isMarkedText = (words: readonly TextWord[]): boolean => words.filter(isMarked).length > words.length * MARKED_SHARE;

/** Where a phrase, written with its marks, stands in a text; `marked`: so was the text. */
export function findPhrase(phrase: readonly TextWord[], text: readonly TextWord[], marked: boolean): number {
  return text.findIndex(
    (_, at) =>
      standsAt(phrase, text, at) &&
      (!marked || !phrase.some(isMarked) || phrase.some((word, i) => isMarked(word) && word.marked === text[at + i]?.marked)),
  );
}

/** The same syllables with the same marks, or typed without any: "do" may be "đồ", "độ" may not. */
export const standsAt = (phrase: readonly TextWord[], text: readonly TextWord[], at: number): boolean =>
  phrase.every((word, i) => text[at + i]?.folded === word.folded && (text[at + i]?.marked === word.marked || !isMarked(text[at + i])));

const isMarked = (word: TextWord | undefined): boolean => word !== undefined && word.marked !== word.folded;

/** "hoà" and "hòa" are one word: the tone is taken out and put at the end. */
function markedForm(written: string): string {
  const parts = written.toLowerCase().normalize('NFD');
  return parts.replace(TONES, '') + (parts.match(TONES) ?? []).join('');
}
