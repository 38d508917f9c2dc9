import { readCityData } from '../city-data/read-city-data.js';
import { PlaceReader } from './place-reader.js';

const reader = new PlaceReader(readCityData().mainRoads);
const placeKind = (text: string) => reader.kindOf(text);

describe('the kind of way an address lies on', () => {
  it.each([
    'K96 H17/11 Hải Hồ',
    'k624 trung nu vuong',
    'kiệt 382/20 Tôn Đản, An Khê',
    'kiet 12 Le Do',
    'Hẻm 5 kiệt 30 Thái Phiên',
    'ngõ 4 Ông Ích Khiêm',
    'Tổ 35A phường Hòa Xuân',
    'đường kiệt 40 Lê Cơ',
    'trong kiệt nhà tôi',
  ])('sees an alley in "%s"', (address) => {
    expect(placeKind(address)).toBe('alley');
  });

  it.each([
    '128 Trần Cao Vân, phường Thanh Khê',
    'đường Võ Văn Kiệt, phường An Hải',
    'nga tu vo van kiet',
    'trước kiệt 119 đường Hùng Vương',
    'giao giữa đường Hoàng Sĩ Khải và kiệt 675 Ngô Quyền',
    'quốc lộ 14B, xã Hòa Vang',
  ])('sees a main road in "%s"', (address) => {
    expect(placeKind(address)).toBe('main-road');
  });

  it.each(['đường Nguyễn Hàng, tổ 61', '29 Võ Duy Ninh', 'đường Trần Phú 2', 'dịp Tết Bính Ngọ 2026 tại 12 Lê Cơ'])(
    'sees another street in "%s"',
    (address) => {
      expect(placeKind(address)).toBe('street');
    },
  );

  it('does not take the ward Ngũ Hành Sơn for the road', () => {
    expect(placeKind('12 An Thượng 30, phường Ngũ Hành Sơn')).toBe('street');
    expect(placeKind('12 Ngũ Hành Sơn')).toBe('main-road');
  });

  it('does not take "tổ chức" or "hôm nay" for an alley', () => {
    expect(placeKind('Đề nghị tổ chức kiểm tra ngay hôm nay')).toBe('unknown');
  });
});
