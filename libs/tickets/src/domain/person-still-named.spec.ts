import { personStillNamed, type Person } from './person-still-named.js';

const LE: Person = { name: 'Trần Thị Mỹ Lệ', phone: '+84905123456', email: 'my.le@example.com' };
const PHU: Person = { name: 'Trần Phú', phone: null, email: null };
const NAM: Person = { name: 'Anh Nguyễn Văn Nam', phone: null, email: null };

const foundOf =
  (person: Person) =>
  (text: string): string | undefined =>
    personStillNamed({ texts: [text] }, person);

describe('the citizen in words that are to be public', () => {
  it.each([
    ['Trần Thị Mỹ Lệ', 'Trân trọng cảm ơn. Trần Thị Mỹ Lệ, tổ 12.'],
    ['tran thi my le', 'toi la tran thi my le'],
    ['TRẦN THỊ MỸ LỆ', 'NGƯỜI BÁO: TRẦN THỊ MỸ LỆ'],
    ['Mỹ Lệ', 'UBND phường cảm ơn phản ánh của bà Mỹ Lệ.'],
    ['Lệ Trần', 'Signed by Lệ Trần'],
    ['Trần Lệ', 'Báo bởi Trần Lệ'],
    ['chị Lệ', 'Đã gọi lại cho chị Lệ chiều nay.'],
    ['tên là Lệ', 'Em tên là Lệ ạ'],
    ['0905123456', 'Gọi 0905123456 gặp tôi'],
    ['0905 123 456', 'Gọi 0905 123 456 gặp tôi'],
    ['84 90 512 34 56', 'số +84 (90) 512-34-56'],
    ['o905123456', 'zalo o905123456'],
    ['chín không năm một hai ba bốn năm sáu', 'số không chín không năm một hai ba bốn năm sáu'],
    ['my.le@example.com', 'Thư về My.Le@Example.com giúp'],
    ['my.le@example.com', 'my . le @ example . com'],
  ])('is found as “%s”', (found, text) => expect(foundOf(LE)(text)).toMatch(new RegExp(`${found.replaceAll('.', '\\.')}$`, 'i')));

  it.each([
    'Mỹ thuật đường phố đẹp quá.',
    'Lễ hội pháo hoa kẹt xe.',
    'Trần nhà chợ dột, lệ phí vẫn thu.',
    'Chị em tiểu thương lo lắng.',
    'bà lê bước qua đường',
    'Gọi 0236 3881 888 để được hỗ trợ.',
    'Số 905 đường 123, kiệt 456.',
  ])('is not found in: %s', (text) => expect(foundOf(LE)(text)).toBeUndefined());

  it.each([
    'Ổ gà trên đường Trần Phú.',
    'Trước 12 Trần Phú nước tràn.',
    'Giao lộ Lê Duẩn - Trần Phú kẹt xe.',
    'Đoạn Lê Lợi và Trần Phú tối om.',
    'Tối qua trên Trần Phú có cây đổ.',
  ])('is not the street that bears the name: %s', (text) => expect(foundOf(PHU)(text)).toBeUndefined());

  it('is the person all the same when no place is meant', () => {
    expect(foundOf(PHU)('Người báo: Trần Phú')).toBe('Trần Phú');
    expect(foundOf(PHU)('ông Phú đã nhận nhà')).toBe('ông Phú');
  });

  it('knows a name by its given name after a title, not a word that looks like it', () => {
    expect(foundOf(NAM)('Anh Nam báo từ hôm qua')).toBe('Anh Nam');
    expect(foundOf(NAM)('Anh năm ngoái cũng báo')).toBeUndefined();
    expect(foundOf(NAM)('phía nam cầu Rồng')).toBeUndefined();
  });

  it('is looked for in the address only after a title, since streets are named after people', () => {
    expect(personStillNamed({ texts: [], address: 'Trần Phú' }, PHU)).toBeUndefined();
    expect(personStillNamed({ texts: [], address: 'nhà ông Phú, kiệt 5' }, PHU)).toBe('ông Phú');
    expect(personStillNamed({ texts: [], address: 'sđt 0905.123.456' }, LE)).toBe('0905 123 456');
  });

  it('is nobody when there is no contact', () => {
    expect(foundOf({ name: null, phone: null, email: null })('Bà Lệ 0905123456')).toBeUndefined();
    expect(foundOf({ name: ' ', phone: '12', email: '' })('Bà Lệ 12')).toBeUndefined();
  });
});
