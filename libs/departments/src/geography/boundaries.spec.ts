import { join } from 'node:path';
import { readCityData } from '../city-data/read-city-data.js';
import { Boundaries } from './boundaries.js';

const boundaries = Boundaries.fromFile(join(process.cwd(), 'libs/departments/data/boundaries.geojson'));

describe('the area under a pin', () => {
  it.each([
    ['Bến xe Trung tâm', 16.0564, 108.1723, '20305'],
    ['Chợ Cồn', 16.0679, 108.2145, '20242'],
    ['Chùa Cầu', 15.8771, 108.326, '20410'],
  ])('is right at %s', (_, lat, lon, areaCode) => {
    expect(boundaries.areaAt(lat, lon)).toEqual({ place: 'inside', areaCode });
  });

  it('offers the nearest ward for a pin on the sea off Mỹ Khê', () => {
    const found = boundaries.areaAt(16.0615, 108.2585);

    expect(found).toMatchObject({ place: 'near', areaCode: '20275' });
    expect(found.place === 'near' && found.km).toBeLessThan(2);
  });

  it.each([
    ['between the islets of Hoàng Sa', 16.45, 111.9],
    ['off Tri Tôn', 15.6, 111.3],
  ])('is Hoàng Sa %s', (_, lat, lon) => {
    expect(boundaries.areaAt(lat, lon)).toMatchObject({ place: 'near', areaCode: '20333' });
  });

  it.each([
    ['Huế', 16.4637, 107.5909],
    ['Hà Nội', 21.0285, 105.8542],
    ['the open sea', 16.2, 108.9],
    ['null island', 0, 0],
  ])('is none in %s', (_, lat, lon) => {
    expect(boundaries.areaAt(lat, lon)).toEqual({ place: 'outside' });
  });

  it('contains the seat of every mainland committee, or lies within its reach', () => {
    const lost = readCityData().areas.filter(({ lat, lon, type }) => type !== 'dac_khu' && boundaries.areaAt(lat, lon).place === 'outside');

    expect(lost).toEqual([]);
  });
});
