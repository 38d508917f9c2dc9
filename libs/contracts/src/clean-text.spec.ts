import { cleanText } from './clean-text.js';
import { Content } from './feedback.js';

describe('what people write', () => {
  it.each([
    ['NUL and other control characters', 'Đèn\u0000 hỏng\u0007\u001b[31m', 'Đèn hỏng[31m'],
    ['letters that turn the direction of reading', 'anh\u202Egpj.exe', 'anhgpj.exe'],
    ['decomposed letters', 'Đường hỏng'.normalize('NFD'), 'Đường hỏng'],
    ['line ends of Windows', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['blank edges', ' \n hỏng \t', 'hỏng'],
    ['half an emoji', 'hỏng \ud83d', 'hỏng \ufffd'],
  ])('is stored without %s', (_, typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  it.each(['👨‍👩‍👧‍👦 ổ gà 🕳️', '<script>alert(1)</script>', 'một\n\thai'])('keeps %j as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('is empty when only invisible characters were typed', () => {
    expect(Content.safeParse('\u0000\u0007 \n').success).toBe(false);
  });

  it('may be as long as the limit after cleaning', () => {
    expect(Content.safeParse(` ${'ẹ'.normalize('NFD').repeat(5000)} `).success).toBe(true);
    expect(Content.safeParse('a'.repeat(5001)).success).toBe(false);
  });
});
