import { soundsLikeEmergency } from './emergency-words.js';

describe('an emergency in the text', () => {
  it.each([
    'Có cháy ở chợ Cồn',
    'Tai nạn giao thông ngã tư',
    'Mấy người đang đánh nhau',
    'dang chay nha',
    'CHÁY! cứu với',
    'A house is on fire',
  ])('is heard: %s', (content) => {
    expect(soundsLikeEmergency(content)).toBe(true);
  });

  it.each(['Nước chảy tràn ra đường', 'nuoc chay tran ra duong', 'Xe chạy quá tốc độ', 'Đèn đường hỏng'])(
    'is not imagined: %s',
    (content) => {
      expect(soundsLikeEmergency(content)).toBe(false);
    },
  );

  it('is heard in decomposed letters too', () => {
    expect(soundsLikeEmergency('tai nạn'.normalize('NFD'))).toBe(true);
  });
});
