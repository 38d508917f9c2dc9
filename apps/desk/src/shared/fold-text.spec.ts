import { foldText } from './fold-text.js';

describe('typing without marks', () => {
  it('finds a ward whose name has them', () => {
    expect(foldText('Phường Hòa Cường')).toContain(foldText('hoa cuong'));
  });

  it('treats đ as d, composed or not', () => {
    expect(foldText('Đà Nẵng')).toBe('da nang');
    expect(foldText('Đà Nẵng'.normalize('NFD'))).toBe('da nang');
  });
});
