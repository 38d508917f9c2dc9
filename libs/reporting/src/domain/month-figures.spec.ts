import { NOTHING, onTimeRate } from './counts.js';
import { type Figure, figuresOf, type Matter, REST, type TicketGroup } from './month-figures.js';

const ROADS: Matter = { headingId: 'infrastructure', restricted: false };
const CHILDREN: Matter = { headingId: 'society', restricted: true };
const matterOf = (categoryId: string | null): Matter =>
  ({ roads: ROADS, lamps: ROADS, children: CHILDREN })[categoryId ?? ''] ?? { headingId: null, restricted: false };

const group = (received: number, parts: Partial<TicketGroup>): TicketGroup => ({
  ...NOTHING,
  categoryId: 'roads',
  areaCode: '20242',
  channel: 'portal',
  received,
  ...parts,
});
const received = (figures: readonly Figure[], part: string) =>
  Object.fromEntries(figures.filter((figure) => figure.part === part).map((figure) => [figure.key, figure.received]));

it('counts every ticket once in the whole and once in each table', () => {
  const figures = figuresOf(
    [group(3, {}), group(4, { categoryId: 'lamps', areaCode: null, channel: 'phone' }), group(2, { categoryId: null, areaCode: '20263' })],
    matterOf,
  );

  expect(received(figures, 'total')).toEqual({ '': 9 });
  expect(received(figures, 'category')).toEqual({ infrastructure: 7, [REST]: 2 });
  expect(received(figures, 'area')).toEqual({ '20242': 3, '20263': 2, [REST]: 4 });
  expect(received(figures, 'channel')).toEqual({ portal: 5, phone: 4 });
});

it('names restricted matters in no table', () => {
  const figures = figuresOf([group(6, {}), group(2, { categoryId: 'children', channel: 'zalo' })], matterOf);

  expect(received(figures, 'total')).toEqual({ '': 8 });
  expect(received(figures, 'category')).toEqual({ infrastructure: 6, [REST]: 2 });
  expect(received(figures, 'area')).toEqual({ '20242': 6, [REST]: 2 });
  expect(received(figures, 'channel')).toEqual({ portal: 6, [REST]: 2 });
});

it('knows that an empty month is empty', () => {
  expect(figuresOf([], matterOf)).toEqual([{ ...NOTHING, part: 'total', key: '' }]);
});

it('holds what is open and late against the city', () => {
  expect(onTimeRate({ ...NOTHING, received: 20, answered: 8, answeredOnTime: 6, openOverdue: 2 })).toBe(0.6);
  expect(onTimeRate({ ...NOTHING, received: 20 })).toBeUndefined();
});
