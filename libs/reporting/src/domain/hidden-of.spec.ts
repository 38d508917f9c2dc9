import fc from 'fast-check';
import { hiddenOf, MINIMUM_COUNT } from './hidden-of.js';

const hidden = (counts: Record<string, number>, already: string[] = []) =>
  [...hiddenOf(new Map(Object.entries(counts)), new Set(already))].sort();

it('shows a table in which every line is large enough', () => {
  expect(hidden({ roads: 5, noise: 12 })).toEqual([]);
});

it('hides the next smallest line too, when one alone could be had from the total', () => {
  expect(hidden({ roads: 40, noise: 12, trees: 3, power: 9 })).toEqual(['power', 'trees']);
});

it('hides no more when two lines together are large enough', () => {
  expect(hidden({ roads: 40, noise: 12, trees: 3, power: 4 })).toEqual(['power', 'trees']);
});

it('hides a third line when two together are still few', () => {
  expect(hidden({ roads: 40, noise: 12, trees: 1, power: 2 })).toEqual(['noise', 'power', 'trees']);
});

it('lets a line of nothing be seen: it points at nobody and covers for nobody', () => {
  expect(hidden({ roads: 40, noise: 12, trees: 0 })).toEqual([]);
  expect(hidden({ roads: 40, noise: 12, trees: 0, power: 2 })).toEqual(['noise', 'power']);
});

it('keeps ratings hidden where the line itself is', () => {
  expect(hidden({ roads: 30, noise: 7, trees: 2 }, ['trees'])).toEqual(['noise', 'trees']);
  expect(hidden({ roads: 30, noise: 7, trees: 0 }, ['trees'])).toEqual(['trees']);
});

it('never lets the total minus what is shown be a small count', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }), (list) => {
      const counts = new Map(list.map((count, index) => [String(index), count]));
      const kept = hiddenOf(counts);
      const difference = list.filter((_, index) => kept.has(String(index))).reduce((total, count) => total + count, 0);
      const positive = list.filter((count) => count > 0);
      const alone = [...kept].length === 1 && positive.length > 1;
      const all = kept.size === positive.length;
      return !alone && (difference === 0 || difference >= MINIMUM_COUNT || all);
    }),
  );
});
