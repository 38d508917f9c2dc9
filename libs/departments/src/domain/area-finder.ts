import type { Mention } from './area-mentions.js';
import { mentionsIn } from './area-mentions.js';
import type { AreaCatalogue, Meaning } from './area-names.js';
import { AreaNames, bareName } from './area-names.js';
import type { AreaSuggestion } from './area-suggestions.js';
import { AreaSuggestions } from './area-suggestions.js';

export interface AreaMatch {
  readonly areaCode: string;
  readonly how: 'name' | 'legacy' | 'district';
  readonly legacyName?: string;
  readonly certain: boolean;
}

/** `ask`: the text does not settle on one area, so the citizen or the map must. */
export interface FoundAreas {
  readonly matches: readonly AreaMatch[];
  readonly ask: boolean;
}

const MOST_WORDS_BETWEEN = 3;

/** Reads wards and communes, of today and of before 2025-07-01, out of an address or a whole text. */
export class AreaFinder {
  private readonly names: AreaNames;
  private readonly suggestions: AreaSuggestions;

  constructor(catalogue: AreaCatalogue) {
    this.names = new AreaNames(catalogue);
    this.suggestions = new AreaSuggestions(catalogue);
  }

  find(text: string): FoundAreas {
    const mentions = withDoubtApplied(withDistrictsApplied(mentionsIn(text, this.names)));
    const matches = strongestPerArea(mentions.flatMap(matchesOf));
    const certain = matches.filter((match) => match.certain);
    return { matches: certain.length > 0 ? certain : matches, ask: certain.length !== 1 };
  }

  /** Names of today and of before, for typing. */
  suggest(query: string, limit: number): AreaSuggestion[] {
    return this.suggestions.startingWith(query, limit);
  }
}

/** "Hòa Thuận Tây, Hải Châu": the district only tells which ward is meant. */
function withDistrictsApplied(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const previous = kept.at(-1);
    const narrowed = previous && isNear(previous, mention) ? (narrow(previous, mention) ?? narrow(mention, previous)) : undefined;
    if (narrowed) kept.pop();
    kept.push(narrowed ?? mention);
  }
  return kept;
}

/** "phường Hòa Minh, quận Thanh Khê": the ward was of another district, so one of the two is wrong or a border moved. */
function withDoubtApplied(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, at) => {
    const district = mentions[at + 1];
    const contradicted =
      district !== undefined && isAddressOf(mention, district) && !narrow(mention, district) && !sharesArea(mention, district);
    return contradicted ? { ...mention, firm: false } : mention;
  });
}

/** The next thing after the ward is a district: "X, Y", "X, quận Y". */
function isAddressOf(ward: Mention, district: Mention): boolean {
  return (
    district.at - ward.end <= 1 &&
    ward.meanings.every(({ how }) => how !== 'district') &&
    district.meanings.some(({ how }) => how === 'district')
  );
}

function sharesArea(one: Mention, other: Mention): boolean {
  const areas = one.meanings.flatMap(({ areaCodes }) => areaCodes);
  return other.meanings.some(({ areaCodes }) => areaCodes.some((code) => areas.includes(code)));
}

function isNear(previous: Mention, next: Mention): boolean {
  return next.at - previous.end <= MOST_WORDS_BETWEEN;
}

function narrow(ward: Mention, district: Mention): Mention | undefined {
  const districts = district.meanings.filter((meaning) => meaning.how === 'district');
  const inside = ward.meanings.filter((meaning) => meaning.how !== 'district' && districts.some((each) => isInside(meaning, each)));
  return inside.length > 0 ? { ...ward, meanings: inside, firm: true } : undefined;
}

function isInside(meaning: Meaning, district: Meaning): boolean {
  if (meaning.how === 'legacy') return meaning.oldDistrict === bareName(district.fullName);
  return meaning.areaCodes.some((code) => district.areaCodes.includes(code));
}

function matchesOf(mention: Mention): AreaMatch[] {
  const areas = new Set(mention.meanings.flatMap((meaning) => meaning.areaCodes));
  const certain = areas.size === 1 && mention.firm && mention.meanings.every((meaning) => meaning.confirmed);
  return mention.meanings.flatMap((meaning) => meaning.areaCodes.map((areaCode) => ({ areaCode, certain, ...howNamed(meaning) })));
}

function howNamed(meaning: Meaning): Pick<AreaMatch, 'how' | 'legacyName'> {
  return meaning.how === 'legacy' ? { how: 'legacy', legacyName: meaning.fullName } : { how: meaning.how };
}

const HOW_CLOSE = { name: 0, legacy: 1, district: 2 };

function strongestPerArea(matches: readonly AreaMatch[]): AreaMatch[] {
  const ranked = [...matches].sort((a, b) => Number(b.certain) - Number(a.certain) || HOW_CLOSE[a.how] - HOW_CLOSE[b.how]);
  const perArea = new Map<string, AreaMatch>();
  for (const match of ranked) if (!perArea.has(match.areaCode)) perArea.set(match.areaCode, match);
  return [...perArea.values()];
}
