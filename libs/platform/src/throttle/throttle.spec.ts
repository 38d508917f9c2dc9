import { SteppedClock } from '@gopy/kernel';
import { Redis } from 'ioredis';
import { addressKey } from './address-key.js';
import { RedisThrottle } from './redis-throttle.js';

const limit = { points: 3, perSeconds: 60 } as const;
const start = new Date('2026-11-23T08:00:00Z');

describe('the key of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('a throttle while Redis is away', () => {
  const clock = new SteppedClock(start);
  const redis = new Redis({ lazyConnect: true });
  const throttle = new RedisThrottle(redis, 'gopy-test', clock);
  const refused = { code: 'request.too-many', params: { retryAfterSeconds: expect.any(Number) } };
  afterAll(() => redis.disconnect());

  it('counts in memory, each key for itself', async () => {
    for (let time = 0; time < 3; time++) await throttle.consume('guess', 'a', limit);

    await expect(throttle.consume('guess', 'a', limit)).rejects.toMatchObject(refused);
    await expect(throttle.consume('guess', 'b', limit)).resolves.toBeUndefined();
  });

  it('refuses those who have used up their failures, and counts nothing by asking', async () => {
    for (let time = 0; time < 9; time++) await throttle.refuseIfSpent('code', 'a', limit);
    for (let time = 0; time < 3; time++) await throttle.consume('code', 'a', limit);

    await expect(throttle.refuseIfSpent('code', 'a', limit)).rejects.toMatchObject(refused);
  });

  it('gives back what did not count', async () => {
    for (let time = 0; time < 9; time++) {
      await throttle.consume('sign-in', 'a', limit);
      await throttle.giveBack('sign-in', 'a', limit);
    }
    await expect(throttle.consume('sign-in', 'a', limit)).resolves.toBeUndefined();
  });

  it('counts hot routes within the process, and forgets when the minute is over', () => {
    for (let time = 0; time < 3; time++) throttle.consumeHere('open', 'a', limit);
    expect(() => throttle.consumeHere('open', 'a', limit)).toThrow('request.too-many');

    clock.moveTo(new Date(start.getTime() + 60_000));

    expect(() => throttle.consumeHere('open', 'a', limit)).not.toThrow();
  });
});
