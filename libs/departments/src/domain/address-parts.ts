import { isTypedWithMarks, type Word, wordsOf } from './vietnamese-words.js';

/** What an address of the region says, part by part: K96 H17/11 Hải Hồ is hẻm 17/11 of kiệt 96 of the street Hải Hồ. */
export interface AddressParts {
  readonly house?: string;
  /** From the street inwards: `kiệt 96`, `hẻm 17/11`. */
  readonly alleys: readonly string[];
  readonly street?: string;
  /** Tổ (dân phố). */
  readonly group?: string;
  readonly lot?: string;
  /** Khu dân cư, khu đô thị, khu tái định cư. */
  readonly estate?: string;
  readonly hamlet?: string;
}

type Found = { -readonly [Part in Exclude<keyof AddressParts, 'alleys'>]?: AddressParts[Part] } & { alleys: string[] };
type Reading = 'marked' | 'folded';

const ALLEYS: Readonly<Record<string, string>> = { kiệt: 'kiệt', k: 'kiệt', hẻm: 'hẻm', hẽm: 'hẻm', h: 'hẻm', ngõ: 'ngõ', ngách: 'ngách' };
const GROUPS = ['tổ dân phố', 'tổ dp', 'tổ', 'tdp', 'khối phố', 'khối', 'khu phố', 'kp'];
const LOTS = ['lô đất', 'lô số', 'lô'];
const ESTATES = ['khu dân cư', 'khu đô thị', 'khu tái định cư', 'khu tđc', 'khu chung cư', 'kdc', 'kđt', 'tđc', 'kđtm'];
const HAMLETS = ['thôn', 'xóm', 'ấp'];
const HOUSES = ['số nhà', 'nhà số', 'số'];
const STREETS = ['đường', 'phố', 'đg', 'street', 'st'];
/** Here the name of a street ends. */
const ENDS =
  'phường p xã x quận q huyện tp gần đối cạnh trước sau giao góc với và tại ở đoạn khu kdc kđt tđc tổ tdp thôn xóm khối lô bị có đang không là đến ward district near vn việt'.split(
    ' ',
  );
const LONGEST_STREET = 5;

/** Each phrase in the words people type it, with marks or without. */
function readingsOf(phrases: readonly string[], reading: Reading): string[][] {
  return phrases.map((phrase) => wordsOf(phrase).map((word) => word[reading]));
}
const lexicon = (reading: Reading) => ({
  alleys: Object.entries(ALLEYS).map(([typed, kind]) => ({ typed: readingsOf([typed], reading)[0]?.[0] ?? typed, kind })),
  groups: readingsOf(GROUPS, reading),
  lots: readingsOf(LOTS, reading),
  estates: readingsOf(ESTATES, reading),
  hamlets: readingsOf(HAMLETS, reading),
  houses: readingsOf(HOUSES, reading),
  streets: readingsOf(STREETS, reading),
  ends: new Set(readingsOf(ENDS, reading).flat()),
});
type Lexicon = ReturnType<typeof lexicon>;
const LEXICONS: Readonly<Record<Reading, Lexicon>> = { marked: lexicon('marked'), folded: lexicon('folded') };

/** Reads the address that somebody typed; what it does not understand it leaves out. */
export function addressParts(text: string): AddressParts {
  const words = wordsOf(text);
  return new Reader(words, isTypedWithMarks(words) ? 'marked' : 'folded').read();
}

class Reader {
  private readonly found: Found = { alleys: [] };
  private readonly words: Lexicon;
  private at = 0;

  constructor(
    private readonly typed: readonly Word[],
    private readonly reading: Reading,
  ) {
    this.words = LEXICONS[reading];
  }

  read(): AddressParts {
    while (this.at < this.typed.length) {
      const known =
        this.alley() ||
        this.numbered('group', this.words.groups) ||
        this.numbered('lot', this.words.lots) ||
        this.named('estate', this.words.estates) ||
        this.named('hamlet', this.words.hamlets);
      if (!known && !this.house() && !this.streetByWord()) this.at += 1;
    }
    return this.found;
  }

  /** K96, K 96, kiệt 96/12; H17/11 only after a kiệt, else h might be an hour. */
  private alley(): boolean {
    const word = this.typed[this.at];
    const joined = /^([kh])(\d[\p{L}\d/]*)$/u.exec(word?.folded ?? '');
    const kind = joined ? ALLEYS[joined[1] ?? ''] : this.words.alleys.find(({ typed }) => typed === word?.[this.reading])?.kind;
    const number = joined ? joined[2] : numberAt(this.typed, this.at + 1);
    if (kind === undefined || number === undefined) return false;
    this.found.alleys.push(`${kind} ${number}`);
    this.at += joined ? 1 : 2;
    this.streetAfterNumber();
    return true;
  }

  private numbered(part: 'group' | 'lot', phrases: readonly string[][]): boolean {
    const length = this.phraseAt(phrases);
    const number = length > 0 ? codeAt(this.typed, this.at + length) : undefined;
    if (number === undefined) return false;
    this.found[part] ??= number;
    this.at += length + 1;
    if (part === 'lot') this.streetAfterNumber();
    return true;
  }

  private named(part: 'estate' | 'hamlet', phrases: readonly string[][]): boolean {
    const length = this.phraseAt(phrases);
    if (length === 0) return false;
    const name = this.nameFrom(this.at + length);
    if (name.length === 0) return false;
    this.found[part] ??= name.map(({ typed }) => typed).join(' ');
    this.at += length + name.length;
    return true;
  }

  private house(): boolean {
    const length = this.phraseAt(this.words.houses);
    const number = numberAt(this.typed, this.at + length);
    if (number === undefined || (length === 0 && this.at > 0 && this.typed[this.at]?.afterBreak !== true)) return false;
    this.found.house ??= number;
    this.at += length + 1;
    this.streetAfterNumber();
    return true;
  }

  private streetByWord(): boolean {
    const length = this.phraseAt(this.words.streets);
    if (length === 0) return false;
    this.takeStreet(this.at + length);
    this.at += 1;
    return true;
  }

  private streetAfterNumber(): void {
    const skipped = this.phraseAt(this.words.streets);
    const next = this.typed[this.at + skipped];
    // K20 Mẹ Thứ and "kiệt 96, Hải Hồ" alike; another number or a word of an address is no street.
    if (next !== undefined && !/^\d/.test(next.folded)) this.takeStreet(this.at + skipped);
  }

  private takeStreet(from: number): void {
    const name = this.nameFrom(from);
    if (name.length === 0 || this.found.street !== undefined) return;
    this.found.street = name.map(({ typed }) => typed).join(' ');
    this.at = from + name.length - (from === this.at ? 0 : 1);
  }

  /** Words up to a break or a word that ends names; a number may close one (An Thượng 30). */
  private nameFrom(from: number): Word[] {
    const name: Word[] = [];
    for (let at = from; at < Math.min(this.typed.length, from + LONGEST_STREET); at += 1) {
      const word = this.typed[at];
      if (!word || (at > from && word.afterBreak) || this.isEnd(word, at)) break;
      name.push(word);
      if (/^\d/.test(word.folded) && this.typed[at + 1]?.folded !== 'thang') break;
    }
    return name;
  }

  /** Võ Văn Kiệt is a name, kiệt 5 is not; Núi Thành is one, thành phố is not. */
  private isEnd(word: Word, at: number): boolean {
    const next = this.typed[at + 1]?.folded ?? '';
    if (/^[kh]\d/.test(word.folded) || isCity(this.typed, at) || (word.folded === 'thanh' && next === 'pho')) return true;
    return (
      this.words.ends.has(word[this.reading]) || (/^\d/.test(next) && this.words.alleys.some(({ typed }) => typed === word[this.reading]))
    );
  }

  private phraseAt(phrases: readonly string[][]): number {
    const hit = phrases.find((phrase) => phrase.every((part, index) => this.typed[this.at + index]?.[this.reading] === part));
    return hit?.length ?? 0;
  }
}

const numberAt = (words: readonly Word[], at: number): string | undefined =>
  /^\d/.test(words[at]?.folded ?? '') ? words[at]?.typed : undefined;
/** 23A3, 35A, B4. */
const codeAt = (words: readonly Word[], at: number): string | undefined =>
  /^[a-z]{0,2}\d/.test(words[at]?.folded ?? '') ? words[at]?.typed : undefined;
const isCity = (words: readonly Word[], at: number): boolean =>
  ['da nang', 'quang nam'].includes(`${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`) || words[at]?.folded === 'danang';
