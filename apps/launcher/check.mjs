// npm run check: types, lint, architecture and unit tests, without any server.
import { quickChecks, runChecks } from './checks.mjs';
import { openDataFolder } from './data-folder.mjs';
import { end, live } from './lifetime.mjs';
import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';

await live(async () => {
  checkNode();
  openDataFolder();
  await installPackages();
  await end(await runChecks(quickChecks()));
});
