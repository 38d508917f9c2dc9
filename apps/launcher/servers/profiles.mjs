import { createHash } from 'node:crypto';
import { constrainedMemory } from 'node:process';
import { totalmem } from 'node:os';
import { inData, ROOT } from '../paths.mjs';

const MB = 2 ** 20;
const memory = () => Math.min(totalmem(), constrainedMemory() || Infinity);
const within = (low, high, bytes) => Math.round(Math.min(high, Math.max(low, bytes)) / MB) * MB;
const projectName = (suffix) => `gopy-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}${suffix}`;

/** The demo city: small, and its data stays. */
export const city = () => ({
  title: 'the city',
  folder: inData(),
  project: projectName(''),
  database: 'gopy',
  pool: within(128 * MB, 1024 * MB, memory() / 8),
  redoLog: 256 * MB,
  ownsServer: false,
  throwaway: false,
  variables: { mariadb: 'DATABASE_URL', redis: 'REDIS_URL' },
});

/** Tests make and drop databases, and empty Redis: they get servers of their own. */
export const tests = (number = 1) => ({
  title: 'the tests',
  folder: inData(number === 1 ? 'test' : `test-${number}`),
  project: projectName(number === 1 ? '-test' : `-test-${number}`),
  database: 'gopy_test',
  pool: within(128 * MB, 512 * MB, memory() / 16),
  redoLog: 96 * MB,
  ownsServer: true,
  throwaway: true,
  variables: { mariadb: 'DATABASE_URL', redis: 'REDIS_URL' },
});

/** Benchmarks keep their million tickets and get the memory that the figures assume. */
export const bench = () => ({
  title: 'the benchmarks',
  folder: inData('bench'),
  project: projectName('-bench'),
  database: 'gopy_bench',
  pool: within(256 * MB, 2048 * MB, memory() / 3),
  redoLog: 512 * MB,
  ownsServer: true,
  throwaway: false,
  variables: {},
});
