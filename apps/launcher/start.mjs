// npm start: everything from a fresh clone to a running demo city.
import { applicationEnvironment, chooseAddress, migrateAndSeed, startApplication } from './application.mjs';
import { build } from './build.mjs';
import { openDataFolder } from './data-folder.mjs';
import { lockCity } from './city-lock.mjs';
import { live } from './lifetime.mjs';
import { checkNode } from './node-version.mjs';
import { startOutside } from './outside.mjs';
import { installPackages } from './packages.mjs';
import { bringUpServers } from './servers/bring-up.mjs';
import { city } from './servers/profiles.mjs';
import { welcome } from './welcome.mjs';

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
  await startApplication(env, address);
  lock.tell({ ...servers, port: address.port });
  welcome(address, outside);
  stoppingIsSuccess();
  await new Promise(() => {});
});
