// npm run dev: the demo city from sources; api and worker restart on a change, the web pages reload by vite.
import { existsSync, watch as watchFolder } from 'node:fs';
import { applicationEnvironment, chooseAddress, migrateAndSeed, startApplication } from './application.mjs';
import { build } from './build.mjs';
import { lockCity } from './city-lock.mjs';
import { openDataFolder } from './data-folder.mjs';
import { atEndFirst, isEnding, live } from './lifetime.mjs';
import { checkNode } from './node-version.mjs';
import { startOutside } from './outside.mjs';
import { installPackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { say, warn } from './say.mjs';
import { bringUpServers } from './servers/bring-up.mjs';
import { city } from './servers/profiles.mjs';
import { welcome } from './welcome.mjs';

const QUIET_MS = 200;

async function serveWeb(name, target) {
  if (!existsSync(inRoot('apps', name))) return;
  const { createServer } = await import('vite');
  // The vite settings of each web app send their API calls to this address.
  process.env.API_URL = target;
  const port = await freePort(name === 'portal' ? 5173 : 5174);
  const server = await createServer({ root: inRoot('apps', name), server: { port, host: '127.0.0.1' }, clearScreen: false });
  await server.listen();
  atEndFirst(() => server.close());
  say(`  ${name}, from sources: ${server.resolvedUrls?.local[0]}`);
}

/** Calls `act` once things are quiet after a change, never twice at a time. */
function onChange(folders, act) {
  let timer;
  let last = Promise.resolve();
  const changed = (_, file) => {
    if (!file || !/\.(ts|json|sql)$/.test(file) || /\.spec\.ts$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(act)), QUIET_MS);
  };
  for (const folder of folders) watchFolder(inRoot(folder), { recursive: true }, changed);
}

await live(async ({ stoppingIsSuccess }) => {
  checkNode();
  openDataFolder();
  const lock = lockCity();
  await installPackages();
  const address = await chooseAddress();
  const servers = await bringUpServers(city());
  await build();
  const outside = await startOutside();
  const env = { ...applicationEnvironment({ ...servers, ...address }), ...outside?.variables };
  await migrateAndSeed(env);
  let application = await startApplication(env, address);
  lock.tell({ ...servers, port: address.port });
  welcome(address, outside);
  for (const name of ['portal', 'desk']) await serveWeb(name, `http://127.0.0.1:${address.port}`);
  stoppingIsSuccess();
  onChange(['apps/api', 'apps/worker', 'libs'], async () => {
    try {
      await build(['server']);
      for (const service of application.reverse()) await service.stop();
      application = await startApplication(env, address);
    } catch (error) {
      if (!isEnding()) warn(`${error.message}\nThe next change tries again.`);
    }
  });
  await new Promise(() => {});
});
