import { forgetName } from './forget-person.js';

describe('a person’s name in what was written', () => {
  const forget = forgetName('Trần Thị Lan');

  it.each([
    ['Tôi là Trần Thị Lan, ở tổ 5.', 'Tôi là •••, ở tổ 5.'],
    ['toi la tran thi lan, o to 5', 'toi la •••, o to 5'],
    ['Kính gửi chị Lan,', 'Kính gửi chị •••,'],
    ['Kính gửi bà Trần  Thị Lan.'.normalize('NFD'), 'Kính gửi bà •••.'],
    ['Dear Ms Lan, thank you.', 'Dear Ms •••, thank you.'],
  ])('is hidden in “%s”', (written, left) => {
    expect(forget(written)).toBe(left);
  });

  it.each(['Hàng hoa lan trước nhà văn hóa bị đổ.', 'Nước tràn thi thoảng lan ra đường.', 'Trần Thị Lanh là người khác.'])('stays where it is another word: “%s”', (written) => {
    expect(forget(written)).toBe(written);
  });

  it('of one syllable is hidden where it is written as a name', () => {
    expect(forgetName('hòa')('Hòa gửi: hòa giải không thành, anh Hòa đã về.')).toBe('••• gửi: hòa giải không thành, anh ••• đã về.');
  });

  it('leaves everything as it is when there is none', () => {
    expect(forgetName(null)('Đèn hỏng.')).toBe('Đèn hỏng.');
  });
});
