import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { findProgram, run } from './processes.mjs';
import { step } from './say.mjs';
import { Sentence } from './sentence.mjs';

const LOCK = inRoot('package-lock.json');
const STAMP = inRoot('node_modules', '.installed-from');

/** Installs the npm packages unless node_modules already matches the lock file. */
export async function installPackages() {
  if (areInstalled()) return;
  await step('npm packages (about a minute the first time)', (note) => npmInstall(note));
  if (!existsSync(inRoot('node_modules'))) throw new Sentence('npm install left no packages: run it by hand and read what it says.');
  stamp();
}

function areInstalled() {
  if (!existsSync(inRoot('node_modules'))) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockPrint();
  return installedByHand();
}

// npm writes this file last, so it dates an installation that was made without us.
function installedByHand() {
  const made = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(made) || !existsSync(LOCK) || statSync(made).mtimeMs < statSync(LOCK).mtimeMs) return false;
  stamp();
  return true;
}

function npmInstall(note) {
  // `npm ci` of npm 11 refuses a lock that lacks other systems' binaries; `install` takes it as it is.
  const args = ['install', '--no-audit', '--no-fund', '--include=dev'];
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args], { log: 'npm-install', note });
  return run(findProgram('npm') ?? 'npm', args, { log: 'npm-install', note });
}

const lockPrint = () => `${fingerprint([LOCK])} ${process.platform} ${process.arch} node ${process.versions.modules}`;
const stamp = () => writeFileSync(STAMP, lockPrint());
