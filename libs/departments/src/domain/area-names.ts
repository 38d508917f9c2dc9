import type { Word } from './vietnamese-words.js';
import { wordsOf } from './vietnamese-words.js';

export type AreaType = 'phuong' | 'xa' | 'dac_khu';

/** A ward, commune or special zone of today. */
export interface Area {
  readonly code: string;
  readonly type: AreaType;
  readonly name: string;
  readonly fullName: string;
}

/** A unit of before; without `areaCode` nobody has confirmed where it went. */
export interface LegacyArea {
  readonly oldName: string;
  readonly oldDistrict: string;
  readonly areaCode: string | null;
  readonly confidence: string;
}

export interface OldDistrict {
  readonly name: string;
  readonly areaCodes: readonly string[];
}

export interface AreaCatalogue {
  readonly areas: readonly Area[];
  readonly legacyAreas: readonly LegacyArea[];
  readonly oldDistricts: readonly OldDistrict[];
}

export type UnitType = 'phuong' | 'xa' | 'thi-tran' | 'dac-khu' | 'district';

/** One thing that a spoken name can mean. */
export interface Meaning {
  readonly how: 'name' | 'legacy' | 'district';
  readonly unit: UnitType;
  readonly fullName: string;
  readonly marked: string;
  readonly oldDistrict: string | undefined;
  readonly areaCodes: readonly string[];
  readonly confirmed: boolean;
}

const LONGEST_NAME = 4;
const UNIT_PREFIX = /^(Phường|Xã|Thị trấn|Đặc khu|Quận|Huyện|Thành phố|Thị xã)\s+/iu;
const UNIT_OF_PREFIX: Record<string, UnitType> = { phường: 'phuong', xã: 'xa', 'thị trấn': 'thi-tran', 'đặc khu': 'dac-khu' };
const ROMAN: Record<string, string> = { I: '1', II: '2', III: '3' };

/** Every name the city's places have or had, found by the words people type. */
export class AreaNames {
  private readonly meanings = new Map<string, Meaning[]>();

  constructor(catalogue: AreaCatalogue) {
    for (const area of catalogue.areas) this.add({ how: 'name', fullName: area.fullName, areaCodes: [area.code], confirmed: true });
    for (const [first, ...rest] of sameUnit(catalogue.legacyAreas)) if (first) this.addLegacy(first, rest);
    for (const district of catalogue.oldDistricts)
      this.add({ how: 'district', fullName: district.name, areaCodes: district.areaCodes, confirmed: true });
  }

  /** The longest name that starts at a word, with all it can mean. */
  longestAt(words: readonly Word[], at: number): { length: number; meanings: readonly Meaning[] } | undefined {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
      const span = words.slice(at, at + length);
      if (span.slice(1).some((word) => word.afterBreak)) continue;
      const meanings = this.meanings.get(span.map((word) => word.folded).join(' '));
      if (meanings) return { length, meanings };
    }
    return undefined;
  }

  private addLegacy(unit: LegacyArea, otherParts: readonly LegacyArea[]): void {
    if (/^Huyện/u.test(unit.oldName)) return;
    const areaCodes = [unit, ...otherParts].flatMap((part) => part.areaCode ?? []);
    this.add({
      how: 'legacy',
      fullName: unit.oldName,
      areaCodes,
      confirmed: unit.confidence !== 'low',
      oldDistrict: bareName(unit.oldDistrict),
    });
  }

  private add(place: {
    how: Meaning['how'];
    fullName: string;
    areaCodes: readonly string[];
    confirmed: boolean;
    oldDistrict?: string;
  }): void {
    for (const name of spellings(bareName(place.fullName))) {
      const words = wordsOf(name);
      const key = words.map((word) => word.folded).join(' ');
      const marked = words.map((word) => word.marked).join(' ');
      const meaning = { ...place, oldDistrict: place.oldDistrict, unit: unitOf(place.fullName), marked };
      this.meanings.set(key, [...(this.meanings.get(key) ?? []), meaning]);
    }
  }
}

/** "Phường Hòa Cường" → "Hòa Cường". */
export function bareName(fullName: string): string {
  return fullName.replace(UNIT_PREFIX, '');
}

function unitOf(fullName: string): UnitType {
  const [, prefix = ''] = UNIT_PREFIX.exec(fullName) ?? [];
  return UNIT_OF_PREFIX[prefix.toLowerCase()] ?? 'district';
}

/** Hải Châu II is also spoken and written Hải Châu 2. */
function spellings(name: string): string[] {
  const numbered = name.replace(/ (I{1,3})$/u, (_, roman: string) => ` ${ROMAN[roman] ?? roman}`);
  return numbered === name ? [name] : [name, numbered];
}

function sameUnit(rows: readonly LegacyArea[]): LegacyArea[][] {
  const units = new Map<string, LegacyArea[]>();
  for (const row of rows) {
    const key = `${row.oldName}/${row.oldDistrict}`;
    units.set(key, [...(units.get(key) ?? []), row]);
  }
  return [...units.values()];
}
