// npm run cli -- …: the built cli on the servers of a running launcher, or on our own for as long as it takes.
import { applicationEnvironment } from './application.mjs';
import { build } from './build.mjs';
import { lockCity, runningCity } from './city-lock.mjs';
import { openDataFolder } from './data-folder.mjs';
import { end, live } from './lifetime.mjs';
import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { runShown } from './processes.mjs';
import { bringUpServers } from './servers/bring-up.mjs';
import { city } from './servers/profiles.mjs';

async function ownServers() {
  lockCity();
  return bringUpServers(city());
}

await live(async () => {
  checkNode();
  openDataFolder();
  await installPackages();
  await build(['server']);
  const servers = runningCity() ?? (await ownServers());
  const main = inRoot('dist', 'apps', 'cli', 'src', 'main.js');
  await end(
    await runShown(
      process.execPath,
      [main, ...process.argv.slice(2)],
      applicationEnvironment({ databaseUrl: servers.databaseUrl, redisUrl: servers.redisUrl }),
    ),
  );
});
