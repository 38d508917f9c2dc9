import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstWords } from '../ports.mjs';
import { ask, findProgram, startService } from '../processes.mjs';
import { secrets } from '../secrets.mjs';

const OLDEST = [6, 2];

// Debian's redis-tools carries the server under another name; it is one program that looks at what it was called.
const program = () => findProgram('redis-server', 'valkey-server') ?? findProgram('redis-check-rdb');

function isInstalled() {
  const found = program();
  const [, major, minor] = (found && ask(found, ['--version']).text.match(/(\d+)\.(\d+)\.\d+/)) || [];
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

function start({ data, port, temporary, log }) {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const settings = join(temporary, 'redis.conf');
  writeFileSync(settings, configuration(data, port), { mode: 0o600 });
  return startService('redis', calledServer(temporary), [settings], { log });
}

function calledServer(temporary) {
  const found = program();
  if (!found.endsWith('redis-check-rdb')) return found;
  const link = join(temporary, 'redis-server');
  rmSync(link, { force: true });
  symlinkSync(found, link);
  return link;
}

const configuration = (data, port) => `
port ${port}
bind 127.0.0.1
dir "${data}"
appendonly yes
appendfsync everysec
save ""
maxmemory-policy noeviction
daemonize no
requirepass ${secrets().redisPassword}
`;

export const redis = {
  key: 'redis',
  name: 'Redis',
  packages: { apt: ['redis-tools'], brew: ['redis'], dnf: ['redis'], apk: ['redis'], pacman: ['redis'] },
  container: {
    image: 'redis:7',
    port: 6379,
    volume: '/data',
    environment: () => ({}),
    command: () => [
      'redis-server',
      '--appendonly',
      'yes',
      '--appendfsync',
      'everysec',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
      '--requirepass',
      secrets().redisPassword,
    ],
  },
  isInstalled,
  prepare: async () => {},
  start,
  isReady: async (port) => (await firstWords(port, `AUTH ${secrets().redisPassword}\r\n`))?.toString().startsWith('+OK') ?? false,
  url: (profile, port) => `redis://:${secrets().redisPassword}@127.0.0.1:${port}/0`,
};
