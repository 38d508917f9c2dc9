import { type Counts, NOTHING, sum } from './counts.js';

export const PARTS = ['total', 'category', 'area', 'channel'] as const;
export type Part = (typeof PARTS)[number];
/** The line for what has no field or ward, and for restricted matters, which no table lists by themselves. */
export const REST = 'rest';

/** One number line of a month: a heading of the categories, a ward, a channel, or the whole. */
export type Figure = Counts & { readonly part: Part; readonly key: string };
/** The tickets of a month that share category, ward and channel. */
export type TicketGroup = Counts & { readonly categoryId: string | null; readonly areaCode: string | null; readonly channel: string };
/** Under which heading a category is counted. */
export type Matter = { readonly headingId: string | null; readonly restricted: boolean };

/** Every table is a partition of the total: what it does not list is in its rest. */
export function figuresOf(groups: readonly TicketGroup[], matterOf: (categoryId: string | null) => Matter): Figure[] {
  const figures = new Map<string, Figure>([['total ', { ...NOTHING, part: 'total', key: '' }]]);
  for (const group of groups) {
    for (const { part, key } of linesOf(group, matterOf(group.categoryId))) {
      const line = `${part} ${key}`;
      figures.set(line, { ...sum(figures.get(line) ?? NOTHING, group), part, key });
    }
  }
  return [...figures.values()];
}

const linesOf = ({ areaCode, channel }: TicketGroup, { headingId, restricted }: Matter): { part: Part; key: string }[] => [
  { part: 'total', key: '' },
  { part: 'category', key: (restricted ? null : headingId) ?? REST },
  { part: 'area', key: (restricted ? null : areaCode) ?? REST },
  { part: 'channel', key: restricted ? REST : channel },
];
