import { findPhrase, isMarkedText, standsAt, type TextWord, wordsIn } from './vietnamese-phrase.js';

export type Person = { readonly name: string | null; readonly phone: string | null; readonly email: string | null };
/** Where the public reads: in an address a name is a street unless a title stands before it. */
export type PublicWords = { readonly texts: readonly string[]; readonly address?: string };

const TITLES = 'anh, chị, ông, bà, cô, chú, bác, em, cháu, thầy, cậu, dì, mợ, thím, mr, mrs, ms, miss, tên, tên là, tôi là, name is, i am'
  .split(', ')
  .map(wordsIn);
/** What stands before the name of a street, a bridge, a school: those bear the names of people too. */
const PLACES =
  'đường phố lộ cầu chợ trường thpt thcs kiệt hẻm ngõ ngách viện phường xã ngã trên ở tại tuyến đoạn góc giao nút khu số ql tl street st road bridge market school on at'
    .split(' ')
    .map(wordsIn);
const BETWEEN_PLACES = 6;
const [CITY_DIGITS, FULL_NAME] = [9, 3];
/** Place in the list modulo ten. */
const DIGIT_WORDS = 'khong mot hai ba bon nam sau bay tam chin zero one two three four five six seven eight nine - - - - tu lam'.split(' ');

/** What of the citizen can still be read in words that are to be public; undefined: nothing. */
export function personStillNamed({ texts, address }: PublicWords, { name, phone, email }: Person): string | undefined {
  const all = address === undefined ? texts : [...texts, address];
  const found = [
    ...all.map((text) => emailIn(text, email) ?? phoneIn(text, phone)),
    ...texts.map((text) => nameIn(text, name)),
    ...(address === undefined ? [] : [titledNameIn(address, name)]),
  ];
  return found.find((part) => part !== undefined);
}

/** The whole name; family and given name side by side, either way round; the last two names; the given name after a title. */
function nameIn(text: string, name: string | null): string | undefined {
  const names = namesOf(name);
  const words = wordsIn(text);
  const forms = [names, ...shortForms(names)].filter(({ length }) => length > 1);
  for (const form of forms) {
    const at = words.findIndex((_, place) => standsFor(form, words, place) && !namesAPlace(words, place));
    if (at >= 0) return written(words, at, form.length);
  }
  return titledNameIn(text, name);
}

/** A long name is known by its letters alone; a short one, or a name that was typed without marks, only so far as marks do not speak against it. */
const standsFor = (form: readonly TextWord[], words: readonly TextWord[], at: number): boolean =>
  form.length >= FULL_NAME || !isMarkedText(form)
    ? form.every(({ folded }, i) => words[at + i]?.folded === folded)
    : standsAt(form, words, at);

function shortForms(names: readonly TextWord[]): TextWord[][] {
  const [family, given, middle] = [names[0], names.at(-1), names.at(-2)];
  if (family === undefined || given === undefined || middle === undefined || names.length < 2) return [];
  const called = names.length < FULL_NAME || ['thi', 'van'].includes(middle.folded) ? [] : [[middle, given]];
  return [[family, given], [given, family], ...called];
}

function titledNameIn(text: string, name: string | null): string | undefined {
  const names = namesOf(name);
  const given = names.slice(-1);
  const fits = (words: readonly TextWord[], at: number) =>
    isMarkedText(names) ? standsAt(given, words, at) : words[at]?.folded === given[0]?.folded;
  const words = wordsIn(text);
  for (const at of given.length === 0 ? [] : words.keys()) {
    const from = fits(words, at) ? titleBefore(words, at) : undefined;
    if (from !== undefined) return written(words, from, 1 + at - from);
  }
  return undefined;
}

/** The place of the title, unless the title itself belongs to a place: "ngã ba Huế", "12 Bà Triệu". */
function titleBefore(words: readonly TextWord[], at: number): number | undefined {
  const title = TITLES.find((phrase) => at >= phrase.length && standsAt(phrase, words, at - phrase.length));
  const place = title === undefined ? undefined : at - title.length;
  return place === undefined || namesAPlace(words, place) ? undefined : place;
}

function namesAPlace(words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const isPlace = placesOf(words);
  const joined = before.folded === 'va' || before.folded === 'voi' || /[-–/]$/.test(before.gapAfter);
  return isPlace(before) || (joined && words.slice(Math.max(0, at - BETWEEN_PLACES), at).some(isPlace));
}

/** "cho" is a market only where nobody writes marks. */
function placesOf(words: readonly TextWord[]): (word: TextWord) => boolean {
  const marked = isMarkedText(words);
  return (word) => /^\d/.test(word.folded) || PLACES.some((place) => findPhrase(place, [word], marked) === 0);
}

/** Without a title that was typed into the field of the name. */
function namesOf(name: string | null): TextWord[] {
  const words = wordsIn(name ?? '');
  const [first] = words;
  return first !== undefined && words.length > 1 && TITLES.some((title) => title.length === 1 && standsAt(title, [first], 0))
    ? words.slice(1)
    : words;
}

/** In groups, with dots, with +84, or spelt out: the last nine digits decide. */
function phoneIn(text: string, phone: string | null): string | undefined {
  const tail = (phone ?? '').replace(/\D/g, '').slice(-CITY_DIGITS);
  if (tail.length < CITY_DIGITS) return undefined;
  let [digits, from] = ['', 0];
  const words = wordsIn(text);
  for (const [at, { folded }] of words.entries()) {
    const more = /^[\do]*\d[\do]*$/.test(folded) ? folded.replaceAll('o', '0') : digitOf(folded);
    if (more === undefined) digits = '';
    else [digits, from] = digits === '' ? [more, at] : [digits + more, from];
    if (digits.includes(tail)) return written(words, from, 1 + at - from);
  }
  return undefined;
}

function digitOf(word: string): string | undefined {
  const at = DIGIT_WORDS.indexOf(word);
  return at < 0 ? undefined : String(at % 10);
}

function emailIn(text: string, email: string | null): string | undefined {
  if (email === null || email === '') return undefined;
  const joined = text
    .toLowerCase()
    .replace(/\s*(?:@|\(at\)|\[at\]|a còng|a móc)\s*/g, '@')
    .replace(/\s+(?:dot|chấm)\s+|\s*\.\s*(?=\w)/g, '.');
  return joined.includes(email.toLowerCase()) ? email : undefined;
}

const written = (words: readonly TextWord[], from: number, count: number): string =>
  words
    .slice(from, from + count)
    .map((word) => word.written)
    .join(' ');
