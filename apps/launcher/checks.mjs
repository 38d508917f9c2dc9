import { existsSync } from 'node:fs';
import { filesUnder } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { findProgram, runShown } from './processes.mjs';
import { bold, complain, say, seconds } from './say.mjs';

const npmRun = (script) =>
  process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath, 'run', '--silent', script]
    : [findProgram('npm') ?? 'npm', 'run', '--silent', script];
export const jest = (...args) => [process.execPath, inRoot('node_modules', 'jest', 'bin', 'jest.js'), ...args];
const project = (name, workers) => jest('--selectProjects', name, '-w', String(workers));
const hasFiles = (ending, ...places) => places.some((place) => filesUnder(inRoot(place)).some((file) => ending.test(file)));
const hasConfig = (...names) => names.some((name) => existsSync(inRoot(name)));

/** What needs no server, cheapest first. */
export const quickChecks = () => [
  { name: 'types', command: npmRun('typecheck'), exists: true },
  { name: 'lint', command: npmRun('lint'), exists: hasConfig('eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs') },
  { name: 'architecture', command: npmRun('architecture'), exists: hasConfig('test/architecture/boundaries.cjs') },
  { name: 'unit tests', command: project('unit', 2), exists: hasFiles(/\.spec\.tsx?$/, 'apps', 'libs') },
];

/** What follows on real servers and a real browser. */
export const fullChecks = () => [
  { name: 'architecture tests', command: project('architecture', 2), exists: hasFiles(/\.spec\.ts$/, 'test/architecture') },
  { name: 'integration tests', command: project('integration', 2), exists: hasFiles(/\.spec\.ts$/, 'test/integration') },
  { name: 'journeys', command: project('journeys', 1), exists: hasFiles(/\.journey\.spec\.ts$/, 'test/journeys') },
];

/** Runs checks in order up to the first that fails; resolves to the exit code. */
export async function runChecks(checks, env = process.env) {
  const results = [];
  let code = 0;
  for (const { name, command, exists } of checks) {
    if (!exists) results.push(`– ${name}: nothing there yet`);
    if (!exists || code !== 0) continue;
    say(`\n${bold(`── ${name}`)}`);
    const began = Date.now();
    code = await runShown(command[0], command.slice(1), env);
    results.push(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(Date.now() - began)})`);
    say(results.at(-1));
  }
  summarise(results, code);
  return code;
}

function summarise(results, code) {
  say(`\n${bold('Summary')}`);
  for (const result of results) say(`  ${result}`);
  if (code === 0) say('All passed.');
  else complain(`Failed with exit code ${code}; what comes after it was not run.`);
}
