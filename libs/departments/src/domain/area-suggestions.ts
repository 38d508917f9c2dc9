import type { AreaCatalogue } from './area-names.js';
import { bareName } from './area-names.js';
import { wordsOf } from './vietnamese-words.js';

/** A line of the typing list; `oldName` when the citizen typed a name of before. */
export interface AreaSuggestion {
  readonly areaCode: string;
  readonly fullName: string;
  readonly oldName?: string;
}

interface Line extends AreaSuggestion {
  readonly key: string;
  readonly marked: string;
}

const UNIT_WORD = /^(phuong|p|xa|x|thi tran|tt|dac khu|quan|q|huyen|h) (?=.)/;

export class AreaSuggestions {
  private readonly lines: readonly Line[];

  constructor({ areas, legacyAreas }: AreaCatalogue) {
    const fullNames = new Map(areas.map((area) => [area.code, area.fullName]));
    const today = areas.map((area) => lineOf(area.name, { areaCode: area.code, fullName: area.fullName }));
    const before = legacyAreas.flatMap(({ areaCode, oldName, oldDistrict }) => {
      const fullName = areaCode && fullNames.get(areaCode);
      if (!fullName || oldName === fullName) return [];
      return [lineOf(bareName(oldName), { areaCode, fullName, oldName: `${oldName}, ${oldDistrict}` })];
    });
    this.lines = [...today, ...before];
  }

  startingWith(query: string, limit: number): AreaSuggestion[] {
    const words = wordsOf(query);
    const key = words.map((word) => word.folded).join(' ').replace(UNIT_WORD, ''); // prettier-ignore
    const marked = words.map((word) => word.marked).join(' ');
    if (key === '') return [];
    return this.lines
      .map((line) => ({ line, rank: rankOf(line, key, marked) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ line: { areaCode, fullName, oldName } }) => ({ areaCode, fullName, oldName }));
  }
}

const NO_MATCH = 9;

function rankOf(line: Line, key: string, marked: string): number {
  if (line.key === key) return marked.endsWith(line.marked) ? 0 : 1;
  if (line.key.startsWith(key)) return 2;
  return ` ${line.key}`.includes(` ${key}`) ? 3 : NO_MATCH;
}

function lineOf(name: string, suggestion: AreaSuggestion): Line {
  const words = wordsOf(name);
  return { ...suggestion, key: words.map((word) => word.folded).join(' '), marked: words.map((word) => word.marked).join(' ') };
}
