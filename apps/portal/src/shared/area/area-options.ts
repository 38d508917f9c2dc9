import type { AreaView } from '@gopy/contracts';
import { fold } from '../fold.js';

export interface AreaOption {
  area: AreaView;
  /** Set when it was found by a name from before July 2025. */
  oldName?: string;
}

const SHOWN = 8;
const KIND_WORDS = /^(phuong|xa|dac khu|thi tran|p|x|tt)\s+/;

/** Wards that fit what was typed, best first: by today's name, then by names people still use; all of them while nothing is typed. */
export function areaOptions(areas: readonly AreaView[], typed: string): AreaOption[] {
  const query = bare(typed);
  if (query === '') return areas.map((area) => ({ area }));
  return areas
    .flatMap((area) => bestOf(area, query))
    .sort((one, other) => one.rank - other.rank || one.option.area.name.localeCompare(other.option.area.name, 'vi'))
    .slice(0, SHOWN)
    .map(({ option }) => option);
}

/** The only ward whose name, of today or of old, is exactly what was typed. */
export function exactArea(areas: readonly AreaView[], typed: string): AreaOption | undefined {
  const query = bare(typed);
  const exact = areas.flatMap((area) => bestOf(area, query)).filter(({ rank }) => rank % 2 === 0 && rank < 4);
  const today = exact.filter(({ rank }) => rank === 0);
  const [only, ...others] = today.length > 0 ? today : exact;
  return others.length === 0 ? only?.option : undefined;
}

interface Ranked {
  rank: number;
  option: AreaOption;
}

// 0 exact today, 1 starts today, 2 exact of old, 3 starts of old, 5 or 7 somewhere inside.
function bestOf(area: AreaView, query: string): Ranked[] {
  const today = fit(area.name, query);
  if (today !== undefined) return [{ rank: today, option: { area } }];
  const old = area.oldNames.map((oldName) => ({ oldName, rank: fit(oldName, query) })).filter((found) => found.rank !== undefined);
  const [best] = old.sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return best ? [{ rank: (best.rank ?? 0) + 2, option: { area, oldName: best.oldName } }] : [];
}

function fit(name: string, query: string): number | undefined {
  const plain = bare(name);
  if (plain === query) return 0;
  if (plain.startsWith(query)) return 1;
  return ` ${plain}`.includes(` ${query}`) ? 5 : undefined;
}

function bare(text: string): string {
  return fold(text).replace(KIND_WORDS, '');
}
