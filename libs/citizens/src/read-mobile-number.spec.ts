import { readMobileNumber } from './read-mobile-number.js';

describe('a number that a code can go to', () => {
  it.each(['0905 123 456', '+84 905 123 456', '84905123456', '0905.123.456'])('understands %s', (typed) => {
    expect(readMobileNumber(typed)).toBe('+84905123456');
  });

  it.each([
    ['a landline', '0236 3881 888'],
    ['a short number', '1022'],
    ['a premium number', '1900 1234'],
    ['a free number', '1800 1090'],
    ['a number abroad', '+44 7400 123456'],
    ['a satellite number', '+881 612345678'],
    ['words', 'gọi tôi nhé'],
  ])('refuses %s', (_, typed) => {
    expect(() => readMobileNumber(typed)).toThrow('contact.phone-unreadable');
  });
});
