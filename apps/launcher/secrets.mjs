import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inData } from './paths.mjs';

const NAMES = ['appSecret', 'databasePassword', 'databaseRootPassword', 'redisPassword'];

/** This installation's own passwords, invented once and kept where only its owner can read them. */
export function secrets() {
  const file = inData('secrets.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if ([...NAMES, 'pushPublicKey', 'pushPrivateKey'].every((name) => known[name])) return known;
  const all = { ...Object.fromEntries(NAMES.map((name) => [name, randomBytes(24).toString('hex')])), ...pushKeys(), ...known };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`, { mode: 0o600 });
  return all;
}

/** Browsers let only the holder of this pair push to those who said yes; another pair would silence all of them (VAPID, RFC 8292). */
function pushKeys() {
  const { x, y, d } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { pushPublicKey: point.toString('base64url'), pushPrivateKey: d };
}
