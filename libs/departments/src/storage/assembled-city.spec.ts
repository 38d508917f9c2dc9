import { SeededCity } from '../testing/seeded-city.js';

const directory = new SeededCity().current();
const office = directory.calendar('office');
const at = (local: string) => new Date(`${local}+07:00`);

describe('the city of the seed', () => {
  it('works on the swapped Saturday of 2026 and rests on the Monday before National Day', () => {
    expect(office.isWorking(at('2026-08-22T09:00'))).toBe(true);
    expect(office.isWorking(at('2026-08-31T09:00'))).toBe(false);
    expect(office.isWorking(at('2026-08-24T12:00'))).toBe(false);
  });

  it('works on 24 November until the law makes it a holiday', () => {
    expect(office.isWorking(at('2026-11-24T09:00'))).toBe(true);
  });

  it('has decided the holidays of 2026 and only expects those of 2027', () => {
    expect(office.isConfirmed(2026)).toBe(true);
    expect(office.isConfirmed(2027)).toBe(false);
  });

  it('counts round the clock for those who work round the clock', () => {
    const police = directory.calendarOf(directory.departmentByCode('cong-an').id);

    expect(police.addWorkingMinutes(at('2026-02-17T03:00'), 60)).toEqual(at('2026-02-17T04:00'));
    expect(police.isConfirmed(2030)).toBe(true);
  });

  it('gives each of the 94 areas a committee numbered by its code', () => {
    const committees = directory.contents.areas.map(({ code }) => directory.wardCommittee(code));

    expect(committees).toHaveLength(94);
    expect(directory.wardCommittee('20242')).toMatchObject({ id: '20242', name: 'UBND phường Hải Châu', areaCode: '20242' });
    expect(committees.every((committee) => committee?.kind === 'ward')).toBe(true);
  });

  it('lets people choose matters, not their headings', () => {
    expect(directory.categoryByCode('infrastructure').selectable).toBe(false);
    expect(directory.categoryByCode('noise')).toMatchObject({ selectable: true, parentId: directory.categoryByCode('environment').id });
    expect(directory.categoryByCode('other').selectable).toBe(true);
  });

  it('promises an urgent matter by the clock and an ordinary one in working time', () => {
    const roads = directory.categoryByCode('roads-flooding').id;

    expect(directory.target(roads, 'normal')).toMatchObject({ resolutionMinutes: 1440, wallClock: false });
    expect(directory.target(roads, 'urgent').wallClock).toBe(true);
    expect(directory.target(null, 'normal').resolutionMinutes).toBe(3360);
  });
});
