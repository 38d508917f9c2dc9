import type { DepartmentView } from '@gopy/contracts';
import { departmentsFor } from './department-search.js';

const named = (id: string, name: string, duties: string): DepartmentView => ({
  id,
  code: id,
  kind: 'department',
  name,
  nameEn: name,
  shortName: '',
  duties,
});
const roads = named('1', 'Sở Xây dựng', 'đường, vỉa hè');
const ward = named('2', 'UBND phường Sơn Trà', 'trật tự xây dựng trên địa bàn');
const city = [roads, ward];

describe('finding a department by a few letters', () => {
  it('works without Vietnamese marks, from the beginning of words', () => {
    expect([...departmentsFor('so xay', city)]).toEqual(['1']);
  });

  it('looks at duties only when no name fits', () => {
    expect([...departmentsFor('xay dung', city)]).toEqual(['1']);
    expect([...departmentsFor('trat tu', city)]).toEqual(['2']);
  });

  it('offers all while nothing is typed', () => {
    expect(departmentsFor('', city).size).toBe(2);
  });
});
