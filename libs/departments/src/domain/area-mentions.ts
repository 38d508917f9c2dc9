import type { AreaNames, Meaning, UnitType } from './area-names.js';
import type { Word } from './vietnamese-words.js';
import { asSpoken, isTypedWithMarks, wordsOf } from './vietnamese-words.js';

/** A place name in a text, with what it can mean there. */
export interface Mention {
  readonly at: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** Where it stands, it can only be a place: "phường X", "…, X, Đà Nẵng", "tại X". */
  readonly firm: boolean;
}

type Unit = UnitType | 'none';

const UNIT_WORDS: Record<string, Unit> = {
  phường: 'phuong', p: 'phuong', ward: 'phuong', xã: 'xa', x: 'xa', commune: 'xa', tt: 'thi-tran', 'thị trấn': 'thi-tran', 'đặc khu': 'dac-khu',
  quận: 'district', q: 'district', huyện: 'district', h: 'district', tp: 'district', tx: 'district', 'huyện đảo': 'district', 'quần đảo': 'district', 'thành phố': 'district', 'thị xã': 'district', district: 'district',
}; // prettier-ignore
const UNITS = new Map(
  Object.entries(UNIT_WORDS).flatMap(([phrase, unit]) => readingsOf(phrase).map((reading) => [reading, unit] as const)),
);
const UNITS_AFTER = new Map<string, Unit>([['ward', 'phuong'], ['commune', 'xa'], ['district', 'district']]); // prettier-ignore

// A name right after one of these belongs to a street or a building.
const NOT_AN_AREA_AFTER = new Set(
  'duong dg pho kiet hem ngo ngach cau cho truong vien thpt thcs quan chua san dai ga cang ho song nui bai bien kcn nghiep cu kdt kdc tdc bay ben nha cafe pagoda street bridge market school hospital hotel restaurant'.split(
    ' ',
  ),
);
const BLOCKS = new Set('to tdp thon khoi kp khu'.split(' '));
const AT = new Set('tai o thuoc in at near ve'.split(' '));
const JUNCTION = /^(ba|tu|nam|sau)$/;

export function mentionsIn(text: string, names: AreaNames): Mention[] {
  const words = wordsOf(text);
  const reader = new MentionReader(words, isTypedWithMarks(words), words.slice(1).some(isCapitalised));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at = Math.max(at + 1, mentions.at(-1)?.end ?? 0)) {
    const found = names.longestAt(words, at);
    const mention = found && reader.read(at, found.length, found.meanings);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

class MentionReader {
  constructor(
    private readonly words: readonly Word[],
    private readonly withMarks: boolean,
    private readonly withCapitals: boolean,
  ) {}

  read(at: number, length: number, all: readonly Meaning[]): Mention | undefined {
    const end = at + length;
    const spelled = all.filter((meaning) => this.isSpelled(at, end, meaning));
    const unit = this.unitAround(at, end);
    if (spelled.length === 0 || (unit === 'none' && this.isSomethingElse(at, end))) return undefined;
    const meanings = ofUnit(spelled, unit);
    return { at, end, meanings, firm: unit !== 'none' || (this.opensPlace(at) && this.closesPlace(end)) };
  }

  private isSpelled(at: number, end: number, meaning: Meaning): boolean {
    const span = this.words.slice(at, end);
    const typedPlain = span.every((word) => word.marked === word.folded);
    return !this.withMarks || typedPlain || asSpoken(span.map((word) => word.marked).join(' ')) === asSpoken(meaning.marked);
  }

  private unitAround(at: number, end: number): Unit {
    const [beforeLast, last] = [this.words[at - 2], this.words[at - 1]];
    const isApart = this.words[at]?.afterBreak && (last?.typed.length ?? 0) > 2;
    const two = last && beforeLast && UNITS.get(`${this.reading(beforeLast)} ${this.reading(last)}`);
    const before = isApart ? undefined : (two ?? (last && UNITS.get(this.reading(last))));
    return before ?? UNITS_AFTER.get(this.words[end]?.folded ?? '') ?? 'none';
  }

  private reading(word: Word): string {
    return this.withMarks ? word.marked : word.folded;
  }

  private isSomethingElse(at: number, end: number): boolean {
    const [before, first, after] = [this.words[at - 1], this.words[at], this.words[end]];
    if (!first || end - at === 1) return true;
    if (this.withCapitals && this.withMarks && !isCapitalised(first)) return true;
    if (after && !after.afterBreak && /^\d/.test(after.folded)) return true;
    if (!before || first.afterBreak) return false;
    if (/\d/.test(before.folded)) return !BLOCKS.has(this.words[at - 2]?.folded ?? '');
    return NOT_AN_AREA_AFTER.has(before.folded) || (JUNCTION.test(before.folded) && this.words[at - 2]?.folded === 'nga');
  }

  private opensPlace(at: number): boolean {
    const before = this.words[at - 1];
    return !before || this.words[at]?.afterBreak === true || AT.has(before.folded) || BLOCKS.has(this.words[at - 2]?.folded ?? '');
  }

  private closesPlace(end: number): boolean {
    const after = this.words[end];
    if (!after || after.afterBreak) return true;
    const isCity = `${after.folded} ${this.words[end + 1]?.folded ?? ''}`;
    return isCity === 'da nang' || isCity === 'quang nam' || after.folded === 'tp' || (this.withCapitals && !isCapitalised(after));
  }
}

/** "quận Thanh Khê" is the old district, "phường Thanh Khê" the ward; a wrong word (xã for phường) is forgiven. */
function ofUnit(meanings: readonly Meaning[], unit: Unit): readonly Meaning[] {
  if (unit === 'none') return meanings;
  const exact = meanings.filter((meaning) => meaning.unit === unit);
  if (exact.length > 0) return exact;
  const sameLevel = meanings.filter((meaning) => (meaning.unit === 'district') === (unit === 'district'));
  return sameLevel.length > 0 ? sameLevel : meanings;
}

function readingsOf(phrase: string): string[] {
  const words = wordsOf(phrase);
  return [words.map((word) => word.marked).join(' '), words.map((word) => word.folded).join(' ')];
}

function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.typed);
}
