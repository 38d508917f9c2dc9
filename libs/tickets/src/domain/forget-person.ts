import { foldText } from '@gopy/kernel';

export type Forget = (words: string) => string;

const HIDDEN = '•••';
/** How people are called before their given name: "chị Lan", "ông Nam". */
const TITLES = ['anh', 'chị', 'chi', 'ông', 'ong', 'bà', 'ba', 'cô', 'co', 'chú', 'chu', 'bác', 'bac', 'em', 'cháu', 'chau', 'mr', 'mrs', 'ms', 'tôi là', 'toi la', 'tên là', 'ten la', 'tên', 'ten'];
const WORD = '[\\p{L}\\p{M}]';

/** Hides a person's name wherever it stands as a name: the whole of it with or without marks, the given name after a title. */
export function forgetName(name: string | null): Forget {
  const words = (name ?? '').normalize('NFC').trim().split(/\s+/).filter(Boolean);
  const given = words.at(-1);
  if (given === undefined) return (text) => text;
  const whole = new RegExp(`(?<!${WORD})${words.map(eitherWay).join('\\s+')}(?!${WORD})`, 'giu');
  const titled = new RegExp(`(?<!${WORD})(${TITLES.join('|')})(\\s+)${eitherWay(given)}(?!${WORD})`, 'giu');
  // A name of one syllable is a word of the language too: alone it is hidden only where it is written as a name.
  const hideWhole: Forget = (text) => (words.length > 1 ? text.replace(whole, HIDDEN) : text.replace(new RegExp(`(?<!${WORD})${escaped(capital(given))}(?!${WORD})`, 'gu'), HIDDEN));
  return (text) => hideWhole(text.normalize('NFC')).replace(titled, `$1$2${HIDDEN}`);
}

const eitherWay = (word: string): string => `(?:${escaped(word)}|${escaped(foldText(word))})`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
