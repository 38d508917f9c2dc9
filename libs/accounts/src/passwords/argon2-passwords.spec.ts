import { Argon2Passwords } from './argon2-passwords.js';

const passwords = new Argon2Passwords();

describe('a password', () => {
  it('is kept as argon2id, salted, and matches only itself', async () => {
    const [hashed, again] = await Promise.all([passwords.hash('mưa đầu mùa'), passwords.hash('mưa đầu mùa')]);

    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(again).not.toBe(hashed);
    expect(await passwords.matches('mưa đầu mùa', hashed)).toBe(true);
    expect(await passwords.matches('mua dau mua', hashed)).toBe(false);
  });

  it('of nobody never matches, not even the one it is compared with', async () => {
    expect(await passwords.matches('nobody has this password', undefined)).toBe(false);
  });
});
