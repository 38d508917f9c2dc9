import { placeKind } from './place-kind.js';

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
    'ngã tư Võ Văn Kiệt',
    'trước kiệt 119 đường Hùng Vương',
    'đường Nguyễn Hàng, tổ 61',
    'giao giữa đường Hoàng Sĩ Khải và kiệt 675 Ngô Quyền',
  ])('sees a street in "%s"', (address) => {
    expect(placeKind(address)).not.toBe('alley');
  });

  it('does not take "tổ chức" or "hôm nay" for an alley', () => {
    expect(placeKind('Đề nghị tổ chức kiểm tra ngay hôm nay')).toBe('unknown');
  });
});
