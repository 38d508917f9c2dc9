import { AddressRange } from './address-range.js';

describe('an address or network', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7', '203.0.113.7', '203.0.113.8'],
    [' 203.0.113.0/24 ', '203.0.113.0/24', '203.0.113.200', '203.0.114.1'],
    ['::ffff:203.0.113.7', '203.0.113.7', '::ffff:203.0.113.7', '203.0.113.8'],
    ['203.0.113.7/32', '203.0.113.7', '203.0.113.7', '203.0.113.8'],
    ['2001:DB8:1:2:3::9', '2001:db8:1:2:3::9/64', '2001:db8:1:2:ffff::1', '2001:db8:1:3::1'],
    ['2001:db8:1::/48', '2001:db8:1::/48', '2001:db8:1:ffff::1', '2001:db8:2::1'],
  ])('%s', (typed, value, inside, outside) => {
    const range = AddressRange.read(typed);

    expect(range?.value).toBe(value);
    expect(range?.has(inside)).toBe(true);
    expect(range?.has(outside)).toBe(false);
    expect(range?.has('not an address')).toBe(false);
  });

  it.each([
    '',
    'x',
    '203.0.113',
    '203.0.113.7/',
    '203.0.113.7/33',
    '203.0.113.7/8',
    '0.0.0.0/0',
    '::/0',
    '2001:db8::/31',
    '1.2.3.4/24/8',
    '1.2.3.4/-1',
    '0905123456',
  ])('is not "%s"', (typed) => {
    expect(AddressRange.read(typed)).toBeUndefined();
  });
});
