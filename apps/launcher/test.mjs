// npm test: everything that must pass; npm test -- <jest arguments>: only jest, on the same set-up.
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { fullChecks, jest, quickChecks, runChecks } from './checks.mjs';
import { openDataFolder } from './data-folder.mjs';
import { end, live } from './lifetime.mjs';
import { takeLock } from './lock.mjs';
import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { runShown } from './processes.mjs';
import { secrets } from './secrets.mjs';
import { bringUpServers } from './servers/bring-up.mjs';
import { tests } from './servers/profiles.mjs';

/** Test runs at the same time do not meet: each takes the first number that is free. */
function freeProfile() {
  for (let number = 1; ; number++) {
    const profile = tests(number);
    if (!takeLock(`${profile.folder}.lock`)) return profile;
  }
}

async function environment() {
  const profile = freeProfile();
  const { databaseUrl, redisUrl } = await bringUpServers(profile);
  return {
    ...process.env,
    NODE_ENV: 'test',
    TEST_DATABASE_URL: databaseUrl,
    TEST_REDIS_URL: redisUrl,
    CHROMIUM_PATH: await findBrowser(),
    APP_SECRET: secrets().appSecret,
  };
}

await live(async () => {
  checkNode();
  openDataFolder();
  await installPackages();
  const env = await environment();
  await build();
  const [program, ...args] = jest(...process.argv.slice(2));
  const code = process.argv.length > 2 ? await runShown(program, args, env) : await runChecks([...quickChecks(), ...fullChecks()], env);
  await end(code);
});
