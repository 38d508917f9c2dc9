import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Notes } from '../notes.mjs';
import { say, warn } from '../say.mjs';
import { installSystemPackages } from '../system-packages.mjs';
import { dockerEngine, startInDocker } from './docker.mjs';
import { givenServer } from './given.mjs';
import { mariadb } from './mariadb.mjs';
import { endOrphans, startOwnInstance } from './own-instance.mjs';
import { redis } from './redis.mjs';

/** MariaDB and Redis for this purpose: the given ones, else Docker's, else our own, else installed first. */
export async function bringUpServers(profile) {
  await endOrphans(profile);
  if (profile.throwaway) rmSync(profile.folder, { recursive: true, force: true });
  const urls = await firstAnswer([mariadb, redis], (server) => givenServer(server, profile));
  const missing = await withoutAnswer(urls, (server) => wantsDocker(server, profile) && startInDocker(server, profile));
  await installMissing(missing);
  await withoutAnswer(urls, (server) => startOwnInstance(server, profile));
  return { databaseUrl: urls.get(mariadb), redisUrl: urls.get(redis) };
}

async function firstAnswer(servers, find) {
  const urls = new Map(servers.map((server) => [server, undefined]));
  await withoutAnswer(urls, find);
  return urls;
}

async function withoutAnswer(urls, find) {
  for (const [server, url] of urls) if (!url) urls.set(server, (await find(server)) || undefined);
  return [...urls].filter(([, url]) => !url).map(([server]) => server);
}

// The data lies where it was first put: a later start looks there before anywhere else.
function wantsDocker(server, profile) {
  const forced = process.env.GOPY_SERVERS;
  if (forced) return forced === 'docker' && Boolean(dockerEngine());
  const way = new Notes(join(profile.folder, 'servers.json')).read()[server.key]?.way;
  const ownData = existsSync(join(profile.folder, server.key));
  if (way === 'own' && ownData && server.isInstalled()) return false;
  if (dockerEngine()) return true;
  if (way === 'docker')
    warn(`The ${server.name} of the last start lives in Docker, which does not answer now: an own instance starts with none of its data.`);
  return false;
}

async function installMissing(servers) {
  const absent = servers.filter((server) => !server.isInstalled());
  if (absent.length === 0) return;
  const names = Object.fromEntries(
    ['apt', 'brew', 'dnf', 'apk', 'pacman'].map((kind) => [kind, absent.flatMap((server) => server.packages[kind])]),
  );
  await installSystemPackages(
    names,
    `${absent.map((server) => server.name).join(' and ')} (or a Docker engine) ${absent.length > 1 ? 'are' : 'is'}`,
  );
  for (const server of absent) if (!server.isInstalled()) say(`${server.name} is still not found, or too old.`);
}
