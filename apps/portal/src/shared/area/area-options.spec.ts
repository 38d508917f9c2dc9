import type { AreaView } from '@gopy/contracts';
import { areaOptions, exactArea } from './area-options.js';

const area = (code: string, name: string, ...oldNames: string[]): AreaView => ({
  code,
  kind: 'phuong',
  name,
  fullName: `Phường ${name}`,
  fullNameEn: `${name} Ward`,
  lat: 16,
  lon: 108,
  oldNames,
});
const areas = [
  area('20200', 'Hòa Khánh', 'Phường Hòa Khánh Nam', 'Phường Hòa Minh'),
  area('20197', 'Liên Chiểu', 'Phường Hòa Khánh Bắc', 'Xã Hòa Liên'),
  area('20194', 'Hải Vân', 'Xã Hòa Liên', 'Xã Hòa Bắc'),
];
const found = (typed: string) => areaOptions(areas, typed).map(({ area: { name }, oldName }) => [name, oldName]);

describe('the ward somebody types', () => {
  it('is found by its old name, and the page can say so', () => {
    expect(found('phường Hòa Khánh Bắc')).toEqual([['Liên Chiểu', 'Phường Hòa Khánh Bắc']]);
    expect(exactArea(areas, 'P. hoa khanh bac')?.area.code).toBe('20197');
  });

  it('is found without marks, the name of today before the names of old', () => {
    expect(found('hoa khanh')).toEqual([
      ['Hòa Khánh', undefined],
      ['Liên Chiểu', 'Phường Hòa Khánh Bắc'],
    ]);
    expect(exactArea(areas, 'hoà khánh')?.area.code).toBe('20200');
  });

  it('is asked about when it was divided over two wards', () => {
    expect(found('xã Hòa Liên')).toHaveLength(2);
    expect(exactArea(areas, 'xã Hòa Liên')).toBeUndefined();
  });

  it('is left open when nobody knows it', () => {
    expect(found('Bến Nghé')).toEqual([]);
    expect(exactArea(areas, 'Bến Nghé')).toBeUndefined();
  });
});
