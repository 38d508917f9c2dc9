import { findPersonalData, hidePersonalData } from './personal-data.js';

const found = (text: string) => findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('personal data in what a citizen wrote', () => {
  it.each([
    ['Gọi tôi số 0905123456 nhé', 'phone: 0905123456'],
    ['Gọi tôi số 0905 123 456.', 'phone: 0905 123 456'],
    ['LH 0905.123.456, chị Hoa', 'phone: 0905.123.456'],
    ['sđt +84 905 123 456', 'phone: +84 905 123 456'],
    ['sđt (+84)905123456', 'phone: (+84)905123456'],
    ['sđt 84905123456', 'phone: 84905123456'],
    ['máy bàn 0236 3831 022', 'phone: 0236 3831 022'],
    ['số cũ 01205123456', 'phone: 01205123456'],
    ['CCCD 048090001234', 'identity-number: 048090001234'],
    ['CMND 201234567', 'identity-number: 201234567'],
    ['gửi về nguyen.van-a@example.vn giúp', 'email: nguyen.van-a@example.vn'],
  ])('is seen in “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Ổ gà trước số 12 Lê Duẩn',
    'Nhà K96 H17/11 Hải Hồ, tổ 35A',
    'Ngày 20/11/2026 lúc 22:30',
    'Thiệt hại 1.500.000.000 đồng, đã đóng 100.000.000',
    'Trạm BTS mất sóng từ 7-8 giờ',
    'Gọi 1022 không ai nghe máy, gọi 113 cũng vậy',
    'Biển số 43A-123.45 đậu trước nhà',
    'Mã phiếu DN-7K2M-9QXT4 của tôi',
    'Cột điện số 471-E13',
    'Tọa độ 16.0678, 108.2208',
  ])('is not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is hidden wherever it stands, and nothing else changes', () => {
    expect(hidePersonalData('Gọi 0905 123 456 hoặc a@b.vn, đèn đường hỏng.')).toBe('Gọi ••• hoặc •••, đèn đường hỏng.');
    expect(hidePersonalData('Đèn đường hỏng.')).toBe('Đèn đường hỏng.');
  });

  it('is found several times in one text, in the order of the text', () => {
    expect(found('x@y.vn 0905123456 0912345678')).toEqual(['email: x@y.vn', 'phone: 0905123456', 'phone: 0912345678']);
  });

  it('is looked for in a page full of digits without making anybody wait', () => {
    const page = '1 2.(3 '.repeat(700);
    const begun = performance.now();

    expect(found(`${page} 0905123456`)).toEqual(['phone: 0905123456']);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
