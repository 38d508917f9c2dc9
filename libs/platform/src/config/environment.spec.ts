import { readFileSync } from 'node:fs';
import { environmentSchema, readEnvironment } from './environment.js';

const complete = { DATABASE_URL: 'mysql://u:p@localhost:3306/city', REDIS_URL: 'redis://localhost:6379/0' };

describe('the environment', () => {
  it('names every wrong variable at once', () => {
    expect(() => readEnvironment({ PORT: 'many', DATABASE_URL: 'postgres://x', REDIS_URL: 'redis://localhost' })).toThrow(/PORT[\s\S]*DATABASE_URL/);
  });

  it('has defaults that a development machine can start with', () => {
    expect(readEnvironment(complete).values).toMatchObject({ PORT: 3000, CODE_PREFIX: 'DN', REDIS_PREFIX: 'gopy' });
  });

  it('refuses production with the default secret or demo password', () => {
    expect(() => readEnvironment({ ...complete, NODE_ENV: 'production' })).toThrow(/APP_SECRET/);
    const production = { ...complete, NODE_ENV: 'production', APP_SECRET: 'x'.repeat(40) };
    expect(() => readEnvironment({ ...production, DEMO: 'on' })).toThrow(/DEMO_PASSWORD/);
    expect(readEnvironment(production).values.DEMO).toBe('off');
  });

  it('is written down whole in docker/.env.example', () => {
    const example = readFileSync('docker/.env.example', 'utf8');
    const missing = Object.keys(environmentSchema.shape).filter((name) => !new RegExp(`^(# )?${name}=`, 'm').test(example));
    expect(missing).toEqual([]);
  });
});
