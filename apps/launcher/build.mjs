import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { folder, inData, inRoot } from './paths.mjs';
import { findProgram, run } from './processes.mjs';
import { step } from './say.mjs';

const TOOLS = ['package.json', 'package-lock.json', 'apps/launcher/build.mjs'];
const WEB = ['libs/web-kit', 'libs/contracts', 'libs/vocabulary', 'tsconfig.json', 'tsconfig.web.json', ...TOOLS];
const PARTS = [
  { name: 'server', made: 'dist/apps', from: ['apps/api', 'apps/worker', 'apps/cli', 'libs', '.swcrc', ...TOOLS] },
  { name: 'portal', made: 'dist/portal', from: ['apps/portal', ...WEB] },
  { name: 'desk', made: 'dist/desk', from: ['apps/desk', ...WEB] },
];

const isSpec = (path) => /\.spec\.tsx?$/.test(path);
const isForOthers = (part) => (path) => isSpec(path) || (part.name === 'server' && path.endsWith('web-kit'));
const stampOf = (part) => inData('built', part.name);

/** Compiles the parts whose sources changed since they were last compiled. */
export async function build(names = PARTS.map((part) => part.name)) {
  for (const part of PARTS.filter(({ name }) => names.includes(name) && exists(name))) await buildPart(part);
}

const exists = (name) => name === 'server' || existsSync(inRoot('apps', name));

async function buildPart(part) {
  const print = fingerprint(
    part.from.map((path) => inRoot(path)),
    isForOthers(part),
  );
  if (existsSync(inRoot(part.made)) && existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === print) return;
  await step(`Building the ${part.name}`, (note) => compile(part.name, note));
  folder(inData('built'));
  writeFileSync(stampOf(part), print);
}

async function compile(name, note) {
  const began = Date.now();
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : [findProgram('npm') ?? 'npm'];
  await run(npm[0], [...npm.slice(1), 'run', '--silent', `build:${name}`], { log: 'build', note });
  if (name === 'server') sweep(began);
}

// swc never removes what it once wrote: files of deleted sources would still be loaded.
function sweep(began) {
  const old = ['apps', 'libs'].flatMap((part) => filesUnder(inRoot('dist', part))).filter((file) => statSync(file).mtimeMs < began - 1_000);
  for (const file of old) rmSync(file);
}
