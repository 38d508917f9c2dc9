import { soundsLikeEmergency } from './emergency-words.js';

describe('an emergency in the text', () => {
  it.each([
    'Có cháy ở chợ Cồn',
    'Nhà số 5 đang cháy lớn',
    'Xe máy bốc cháy giữa đường',
    'Tủ điện bị cháy, lửa lan sang nhà bên',
    'CHÁY! cứu với',
    'Cháy nhà ở kiệt 96',
    'Hoả hoạn trong hẻm',
    'Tai nạn giao thông ngã tư',
    'Vừa xảy ra tai nạn, một người nằm bất tỉnh',
    'Mấy người đang đánh nhau',
    'Có người bị đâm trước quán',
    'Một em bé bị đuối nước',
    'Vừa bị cướp giật túi xách',
    'Cần cấp cứu gấp',
    'Có mùi rò rỉ gas',
    'dang chay nha',
    'co tai nan o nga tu, can cap cuu',
    'A house is on fire',
    'There was an accident, a man is unconscious',
    'People are fighting in the street',
  ])('is heard: %s', (content) => {
    expect(soundsLikeEmergency(content)).toBe(true);
  });

  it.each([
    'Nước chảy tràn ra đường',
    'nuoc chay tran ra duong',
    'Xe chạy quá tốc độ',
    'xe tai dang chay trong gio cam',
    'Đèn đường hỏng',
    'Đèn đường bị cháy bóng',
    'Bóng đèn trụ số 7 cháy đã lâu',
    'Phơi cháy nắng vì không có mái che',
    'Cửa hàng bán cháy hàng, khách đậu xe lấn đường',
    'Quán cơm cháy xả nước thải',
    'Trụ nước chữa cháy bị hỏng',
    'Chung cư chưa kiểm tra phòng cháy chữa cháy',
    'Dây điện chằng chịt có nguy cơ cháy nổ',
    'Ổ gà dễ gây tai nạn',
    'Nắp cống mất, có thể gây ra tai nạn',
    'Cần gờ giảm tốc để tránh tai nạn',
    'Xe cấp cứu không vào được hẻm',
    'Giữ xe giá như ăn cướp',
    'o ga de gay tai nan',
    'Fire fighting equipment is missing',
    'The pothole may cause accidents',
  ])('is not imagined: %s', (content) => {
    expect(soundsLikeEmergency(content)).toBe(false);
  });

  it('is heard in decomposed letters too', () => {
    expect(soundsLikeEmergency('tai nạn'.normalize('NFD'))).toBe(true);
  });

  it('is read fast however long the text', () => {
    const before = performance.now();
    soundsLikeEmergency('dễ có thể hay thường '.repeat(240));

    expect(performance.now() - before).toBeLessThan(200);
  });
});
