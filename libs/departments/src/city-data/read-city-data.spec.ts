import { readCityData } from './read-city-data.js';

const city = readCityData();
const departments = new Set(city.departments.map((department) => department.code));
const categories = new Map(city.categories.map((category) => [category.code, category]));
const areas = new Set(city.areas.map((area) => area.code));

describe('the data of the city', () => {
  it('has the 94 units of today and a committee for each', () => {
    expect(areas.size).toBe(94);
    expect(city.departments.filter((department) => department.kind === 'ward')).toHaveLength(94);
    expect(city.departments.find((department) => department.code === 'ubnd-20242')?.name).toBe('UBND phường Hải Châu');
  });

  it('knows where every old name and district went, or says that nobody confirmed it', () => {
    const unknown = city.legacyAreas.filter(({ areaCode }) => areaCode !== null && !areas.has(areaCode));
    const unconfirmed = city.legacyAreas.filter(({ areaCode }) => areaCode === null);

    expect(unknown).toEqual([]);
    expect(unconfirmed.every(({ confidence }) => confidence === 'low')).toBe(true);
    expect(city.oldDistricts.flatMap(({ areaCodes }) => areaCodes).filter((code) => !areas.has(code))).toEqual([]);
  });

  it('routes only from categories to departments that exist', () => {
    const named = city.routingRules.flatMap(({ department, coDepartments }) => [department, ...coDepartments]);

    expect(named.filter((code) => code !== 'own-ward' && !departments.has(code))).toEqual([]);
    expect(city.routingRules.filter(({ category }) => !categories.has(category))).toEqual([]);
  });

  it('leaves matters without a clear owner to the coordinator', () => {
    const ruled = new Set(city.routingRules.map(({ category }) => category));

    expect(['other', 'press', 'ideas', 'business', 'digital-transformation'].filter((code) => ruled.has(code))).toEqual([]);
  });

  it('hides what concerns officials, children and denunciations', () => {
    const restricted = city.categories.filter((category) => category.restricted).map(({ code }) => code);

    expect(restricted.sort()).toEqual(['child-protection', 'complaint-denunciation', 'officials-procedures']);
  });

  it('uses each code once and puts parents first', () => {
    for (const rows of [city.departments, city.categories]) {
      const seen = new Set<string>();
      for (const { code, parent } of rows) {
        expect(seen.has(code)).toBe(false);
        expect(parent === null || seen.has(parent)).toBe(true);
        seen.add(code);
      }
    }
  });

  it('gives every department a calendar and every class a target at each priority', () => {
    const calendars = new Set(city.calendars.calendars.map(({ code }) => code));

    expect(city.departments.filter(({ calendar }) => !calendars.has(calendar))).toEqual([]);
    expect(new Set(city.targets.targets.map(({ targetClass, priority }) => `${targetClass}/${priority}`)).size).toBe(12);
  });

  it('keeps 24 November at work until the law is known, and works on 22 August 2026', () => {
    const of = (date: string) => city.holidays.find((holiday) => holiday.date === date);

    expect(of('2026-11-24')).toMatchObject({ kind: 'off', status: 'planned', active: false });
    expect(of('2026-08-22')).toMatchObject({ kind: 'work', status: 'confirmed', active: true });
    expect(of('2026-08-31')).toMatchObject({ kind: 'off', active: true });
  });
});
