// npm run bench: the bars of the design, measured beside their raw limits on servers with enough memory.
import { applicationEnvironment } from './application.mjs';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { openDataFolder } from './data-folder.mjs';
import { end, live } from './lifetime.mjs';
import { takeLock } from './lock.mjs';
import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { runShown } from './processes.mjs';
import { Sentence } from './sentence.mjs';
import { bringUpServers } from './servers/bring-up.mjs';
import { bench } from './servers/profiles.mjs';

await live(async () => {
  checkNode();
  openDataFolder();
  const profile = bench();
  const other = takeLock(`${profile.folder}.lock`);
  if (other) throw new Sentence(`Another benchmark is running (process ${other.pid}): two at once would measure each other.`);
  await installPackages();
  const { databaseUrl, redisUrl } = await bringUpServers(profile);
  const browser = await findBrowser();
  await build();
  const quiet = { NODE_ENV: 'production', DEMO: 'off' };
  const env = {
    ...applicationEnvironment({ databaseUrl, redisUrl }),
    ...quiet,
    CHROMIUM_PATH: browser,
    BENCH_DATABASE_URL: databaseUrl,
    BENCH_REDIS_URL: redisUrl,
  };
  await end(await runShown(process.execPath, [inRoot('test', 'bench', 'run.mjs'), ...process.argv.slice(2)], env));
});
