import { laterPosition } from './later-position.js';

describe('the later of two positions', () => {
  it('compares them as whole numbers, beyond what a float can tell apart', () => {
    expect(laterPosition('9007199254740993', '9007199254740992')).toBe('9007199254740993');
    expect(laterPosition('9', '10')).toBe('10');
  });

  it('is the only one there is', () => {
    expect(laterPosition(undefined, '7')).toBe('7');
    expect(laterPosition('7', undefined)).toBe('7');
  });
});
