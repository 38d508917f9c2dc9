import { SubscriptionTokens } from './subscription-tokens.js';

const tokens = new SubscriptionTokens('a secret of at least thirty-two characters');
const ID = '18446744073709551615';

describe('the key to a subscription', () => {
  it.each(['asker', 'reader'] as const)('tells which one, and that the %s holds it', (holder) => {
    expect(tokens.read(tokens.of(ID, holder))).toEqual({ id: ID, holder });
  });

  it('is safe in an address', () => {
    expect(tokens.of(ID, 'reader')).toMatch(/^[\w-]+$/);
  });

  it.each(['', 'x', '1-', `zz-${'A'.repeat(22)}`, 'DROP TABLE', '../..', '1-AAAAAAAAAAAAAAAAAAAAAAA'])(
    'cannot be guessed: "%s"',
    (guess) => {
      expect(tokens.read(guess)).toBeUndefined();
    },
  );

  it('of another city or another subscription opens nothing', () => {
    const other = new SubscriptionTokens('another secret of thirty-two characters');
    expect(tokens.read(other.of(ID, 'reader'))).toBeUndefined();
    expect(tokens.read(tokens.of('1', 'reader').replace(/^1-/, '2-'))).toBeUndefined();
  });
});

it('a delivery report is believed for its own delivery alone', () => {
  expect(tokens.readReportKey(tokens.reportKey('12'))).toBe('12');
  expect(tokens.readReportKey(tokens.reportKey('12').replace('12-', '13-'))).toBeUndefined();
});
