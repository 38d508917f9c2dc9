import { countOf, filtersOf, queryOf, viewOf } from './board-filters.js';

describe('the filters of the board in the address bar', () => {
  it('come back as they went', () => {
    const filters = { q: 'đèn đường', areaCode: '20242', state: 'answered', from: '2026-11-01', to: '2026-11-24' } as const;

    expect(filtersOf(queryOf(filters))).toEqual(filters);
    expect(viewOf(queryOf(filters, 'map'))).toBe('map');
  });

  it('have one address, however they were chosen', () => {
    expect(queryOf({ state: 'open', areaCode: '20242' })).toBe(queryOf({ areaCode: '20242', state: 'open' }));
    expect(queryOf({ q: '', areaCode: undefined })).toBe('');
  });

  it('leave out what nobody can mean', () => {
    expect(filtersOf('?state=secret&categoryId=x&from=yesterday&areaCode=%27&q=%20&utm_source=mail')).toEqual({});
    expect(filtersOf(`?q=${'a'.repeat(300)}`).q).toHaveLength(100);
  });

  it('are counted', () => {
    expect(countOf({ q: 'rác', state: undefined, from: '2026-11-01' })).toBe(2);
  });
});
