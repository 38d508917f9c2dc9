import { smsText } from './sms-text.js';

describe('a text message', () => {
  it('loses its marks and fits one part of GSM-7', () => {
    expect(smsText('Đường Lê Duẩn: đã thay bóng đèn.')).toEqual({ text: 'Duong Le Duan: da thay bong den.', coding: 'gsm-7', parts: 1 });
  });

  it('counts composed and decomposed letters alike', () => {
    expect(smsText('ế'.repeat(161).normalize('NFD'))).toMatchObject({ text: 'e'.repeat(161), parts: 2 });
  });

  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
  ])('pays for its parts by septets (%#)', (text, parts) => {
    expect(smsText(text)).toMatchObject({ coding: 'gsm-7', parts });
  });

  it.each([
    ['서'.repeat(70), 1],
    ['서'.repeat(71), 2],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
  ])('goes as UCS-2 rather than as question marks (%#)', (text, parts) => {
    expect(smsText(text)).toMatchObject({ text, coding: 'ucs-2', parts });
  });

  it('writes typographic signs plainly', () => {
    expect(smsText('“Hải Hồ” – 5 giờ…').text).toBe('"Hai Ho" - 5 gio...');
  });
});
