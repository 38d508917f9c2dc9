import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inData } from './paths.mjs';

const NAMES = ['appSecret', 'databasePassword', 'databaseRootPassword', 'redisPassword'];

/** This installation's own passwords, invented once and kept where only its owner can read them. */
export function secrets() {
  const file = inData('secrets.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (NAMES.every((name) => known[name])) return known;
  const all = { ...Object.fromEntries(NAMES.map((name) => [name, randomBytes(24).toString('hex')])), ...known };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`, { mode: 0o600 });
  return all;
}
