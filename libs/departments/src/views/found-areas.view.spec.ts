import { SeededCity } from '../testing/seeded-city.js';
import { FoundAreasView } from './found-areas.view.js';

const city = new SeededCity();
const view = new FoundAreasView(city.geography(), city);
const certain = (query: Parameters<FoundAreasView['find']>[0]) => view.find(query).matches.filter((match) => match.certain);

describe('the areas that a form is offered', () => {
  it('by a pin on land are the one it stands in', () => {
    expect(view.find({ lat: 16.0679, lon: 108.2145 })).toEqual({
      matches: [{ areaCode: '20242', fullName: 'Phường Hải Châu', how: 'position', certain: true }],
      outsideCity: false,
    });
  });

  it('by a pin on the water are the nearest, which is asked about', () => {
    expect(view.find({ lat: 16.0615, lon: 108.2585 })).toEqual({
      matches: [{ areaCode: '20275', fullName: 'Phường An Hải', how: 'nearest', certain: false }],
      outsideCity: false,
    });
  });

  it('by a pin in Huế are none, and the form is told why', () => {
    expect(view.find({ lat: 16.4637, lon: 107.5909 })).toEqual({ matches: [], outsideCity: true });
  });

  it('by an old name are those of today, with the old name beside them', () => {
    expect(view.find({ text: 'K15 Phan Văn Định, phường Hòa Khánh Bắc' }).matches[0]).toEqual({
      areaCode: '20197',
      fullName: 'Phường Liên Chiểu',
      how: 'legacy',
      oldName: 'Phường Hòa Khánh Bắc',
      certain: true,
    });
  });

  it.each(['quận Thanh Khê', 'Hòa Liên', 'xã Hòa Liên, huyện Hòa Vang', 'Phước Ninh', 'phường Hòa Minh, quận Thanh Khê', 'Hội An'])(
    'are several to choose from for "%s"',
    (text) => {
      expect(certain({ text })).toEqual([]);
      expect(view.find({ text }).matches.length).toBeGreaterThan(1);
    },
  );

  it.each(['K96 H17/11 Hải Hồ', 'K624 Trưng Nữ Vương', 'đường Hoàng Sa', '56 Núi Thành'])('are not guessed from "%s"', (text) => {
    expect(certain({ text })).toEqual([]);
  });

  it.each([
    ['Tổ 35A phường Hòa Xuân', '20314'],
    ['Hoàng Sa', '20333'],
    ['Tân Hiệp', '20434'],
  ])('are one for "%s"', (text, areaCode) => {
    expect(certain({ text }).map((match) => match.areaCode)).toEqual([areaCode]);
  });

  it('by pin and text name each area once, the pin first', () => {
    const { matches } = view.find({ lat: 16.0679, lon: 108.2145, text: 'phường Hải Châu' });

    expect(matches[0]).toMatchObject({ areaCode: '20242', how: 'position' });
    expect(new Set(matches.map(({ areaCode }) => areaCode)).size).toBe(matches.length);
  });

  it.each([{}, { text: '' }, { lat: 16 }, { text: '%_\\' }, { text: '🕳️' }])('are none for %j', (query) => {
    expect(view.find(query)).toEqual({ matches: [], outsideCity: false });
  });
});
