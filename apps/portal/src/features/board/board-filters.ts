import type { BoardFilters } from '@gopy/contracts';

export const BOARD_VIEWS = ['list', 'map'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^\d{1,20}$/;
const AREA = /^\w{1,20}$/;
const LONGEST_WORDS = 100;

/** What the address bar asks for; what cannot be meant is left out. */
export function filtersOf(search: string): BoardFilters {
  const given = new URLSearchParams(search);
  const fitting = (name: string, shape: RegExp) => {
    const value = given.get(name)?.trim() ?? '';
    return shape.test(value) ? value : undefined;
  };
  const words = given.get('q')?.trim().slice(0, LONGEST_WORDS);
  const state = given.get('state');
  return present({
    q: words === '' ? undefined : words,
    categoryId: fitting('categoryId', ID),
    areaCode: fitting('areaCode', AREA),
    departmentId: fitting('departmentId', ID),
    state: state === 'open' || state === 'answered' ? state : undefined,
    from: fitting('from', DAY),
    to: fitting('to', DAY),
  });
}

export const viewOf = (search: string): BoardView => (new URLSearchParams(search).get('view') === 'map' ? 'map' : 'list');

/** The query of the same filters, in one order: for the address bar, the feeds and as a key. */
export function queryOf(filters: BoardFilters, view: BoardView = 'list'): string {
  const parts = Object.entries(present({ ...filters })).map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams([
    ...parts.sort(([one = ''], [other = '']) => one.localeCompare(other)),
    ...(view === 'map' ? [['view', 'map']] : []),
  ]).toString();
  return query === '' ? '' : `?${query}`;
}

export const countOf = (filters: BoardFilters): number => Object.keys(present(filters)).length;

function present(filters: BoardFilters): BoardFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''));
}
