import { readCityData } from '../city-data/read-city-data.js';
import { AreaFinder } from './area-finder.js';

const finder = new AreaFinder(readCityData());
const certainAreaIn = (text: string) => {
  const { matches, ask } = finder.find(text);
  return ask ? undefined : matches[0]?.areaCode;
};

describe('finding the ward in what people write', () => {
  it.each([
    ['phường Hải Châu', '20242'],
    ['phuong hai chau', '20242'],
    ['P. Hòa Cường', '20257'],
    ['p.hoa cuong', '20257'],
    ['PHƯỜNG HOÀ KHÁNH', '20200'],
    ['xã Bà Nà', '20308'],
    ['Đặc khu Hoàng Sa', '20333'],
    ['Hai Chau ward, Da Nang', '20242'],
    ['126 Hoàng Hoa Thám, phường Thanh Khê', '20209'],
    ['sau lưng chợ Lệ Trạch, Hòa Tiến bị hỏng đèn', '20332'],
    ['Tôi đang sống tại Hòa Xuân (gần chợ)', '20314'],
    ['56 Núi Thành, phường Hòa Cường', '20257'],
    ['phường Điện Bàn Đông', '20579'],
    ['06 Nguyễn Trãi,phường Hội An Tây', '20401'],
    ['xã Tân Hiệp', '20434'],
  ])('knows the ward of today in "%s"', (text, code) => {
    expect(certainAreaIn(text)).toBe(code);
  });

  it.each([
    ['phường Thạc Gián', '20209'],
    ['p. thac gian, q. thanh khe', '20209'],
    ['K624 Trưng Nữ Vương, Hòa Thuận Tây, Hải Châu', '20257'],
    ['k624 trung nu vuong, hoa thuan tay, hai chau', '20257'],
    ['Hòa Phát, Cẩm Lệ', '20305'],
    ['phường Mĩ An, quận Ngũ Hành Sơn', '20285'],
    ['Phường Hải Châu 1, quận Hải Châu', '20242'],
    ['phường Thanh Bình', '20242'],
    ['Phước Ninh, Hải Châu', '20242'],
    ['xã Phước Ninh, huyện Quế Sơn', '20669'],
    ['Tổ 35A phường Hòa Xuân, quận Cẩm Lệ', '20314'],
    ['quận Hải Châu, phường Thạch Thang', '20242'],
    ['xã Ch’ơm, huyện Tây Giang', '20443'],
    ['phường Hòa Khánh Bắc', '20197'],
    ['hoa khanh bac', '20197'],
    ['Tổ 155, phường Hòa Minh', '20200'],
    ['phường Hòa Minh, quận Liên Chiểu', '20200'],
    ['thôn Phong Nam, xã Hòa Châu', '20314'],
    ['Lô 23A3 KDC Nam Cầu Cẩm Lệ, xã Hòa Phước', '20314'],
    ['Bãi Làng, Cù Lao Chàm, Hội An', '20434'],
    ['Cu Lao Cham', '20434'],
    ['Tân Hiệp', '20434'],
    ['Hoàng Sa', '20333'],
    ['huyện đảo Hoàng Sa', '20333'],
    ['quần đảo Hoàng Sa', '20333'],
    ['đường Hoàng Sa, phường Mân Thái', '20263'],
  ])('knows where the old name went in "%s"', (text, code) => {
    expect(certainAreaIn(text)).toBe(code);
  });

  it('tells the old name that led to the area', () => {
    expect(finder.find('phường Thạc Gián').matches).toEqual([
      { areaCode: '20209', how: 'legacy', legacyName: 'Phường Thạc Gián', certain: true },
    ]);
  });

  it('does not take the old district Thanh Khê for the ward', () => {
    const { matches, ask } = finder.find('ở quận Thanh Khê');

    expect(ask).toBe(true);
    expect(matches.map(({ areaCode, how }) => [areaCode, how])).toEqual([
      ['20209', 'district'],
      ['20305', 'district'],
    ]);
  });

  it('asks when Thanh Khê could be the ward or the old district', () => {
    expect(finder.find('126 Hoàng Hoa Thám, Thanh Khê')).toMatchObject({
      ask: true,
      matches: [{ areaCode: '20209' }, { areaCode: '20305' }],
    });
  });

  it.each(['phường Hòa Minh, quận Thanh Khê', 'Hòa Minh, Thanh Khê', 'K15 Phùng Hưng, Hòa Minh, Thanh Khê', 'hoa minh, quan thanh khe'])(
    'asks about Hòa Minh on the Thanh Khê side: "%s"',
    (text) => {
      const { matches, ask } = finder.find(text);

      expect(ask).toBe(true);
      expect(matches.map(({ areaCode }) => areaCode)).toEqual(expect.arrayContaining(['20200', '20209']));
    },
  );

  it.each(['Hội An', 'Tam Kỳ', 'Sơn Trà', 'quận Sơn Trà', 'Thành phố Hội An', 'Hòa Liên', 'Hải Châu'])(
    'asks which part of "%s"',
    (text) => {
      const { matches, ask } = finder.find(text);

      expect(ask).toBe(true);
      expect(matches.length).toBeGreaterThan(1);
    },
  );

  it('takes an old district that became one ward for that ward', () => {
    expect(certainAreaIn('quận Ngũ Hành Sơn')).toBe('20285');
  });

  it('asks about Hòa Liên, which was divided', () => {
    const { matches, ask } = finder.find('xã Hòa Liên, huyện Hòa Vang');

    expect(ask).toBe(true);
    expect(matches.map(({ areaCode }) => areaCode).sort()).toEqual(['20194', '20197']);
  });

  it('asks which Phước Ninh', () => {
    expect(
      finder
        .find('Phước Ninh')
        .matches.map(({ areaCode }) => areaCode)
        .sort(),
    ).toEqual(['20242', '20669']);
  });

  it('asks about an old ward whose fate nobody confirmed', () => {
    expect(finder.find('phường Bình Hiên')).toEqual({ matches: [], ask: true });
  });

  it('asks when two wards are named', () => {
    expect(finder.find('ranh giới phường Hải Châu và phường Hòa Cường').ask).toBe(true);
  });

  it.each([
    'K96 H17/11 Hải Hồ',
    'K624 Trưng Nữ Vương',
    'đường Hoàng Sa',
    'KDC Hòa Minh',
    'chợ Hòa Khánh',
    '56 Núi Thành',
    'đường Núi Thành',
    'Mỹ An 17',
    'ngã ba Hòa Cầm',
    'chợ An Hải',
    'Đường bị hư',
    'Mong khu phố bình an',
  ])('finds no ward in "%s"', (text) => {
    expect(finder.find(text).matches.filter(({ certain }) => certain)).toEqual([]);
  });

  it('does not read a person named Thanh Bình as a ward for certain', () => {
    expect(certainAreaIn('Ông Trần Thanh Bình xả rác')).toBeUndefined();
  });
});

describe('the typing list of areas', () => {
  it('offers names of today before old ones', () => {
    expect(finder.suggest('hoa khanh', 3).map(({ fullName, oldName }) => [fullName, oldName])).toEqual([
      ['Phường Hòa Khánh', undefined],
      ['Phường Liên Chiểu', 'Phường Hòa Khánh Bắc, Quận Liên Chiểu'],
      ['Phường Hòa Khánh', 'Phường Hòa Khánh Nam, Quận Liên Chiểu'],
    ]);
  });

  it('finds an old name by its first letters, with its unit word or without', () => {
    expect(finder.suggest('p. thạc', 5)[0]).toMatchObject({ areaCode: '20209' });
    expect(finder.suggest('thac g', 5)[0]).toMatchObject({ oldName: 'Phường Thạc Gián, Quận Thanh Khê' });
  });

  it('offers nothing for nothing', () => {
    expect(finder.suggest('  ', 5)).toEqual([]);
  });
});
