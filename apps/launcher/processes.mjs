import { spawn, spawnSync } from 'node:child_process';
import { accessSync, appendFileSync, closeSync, constants, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { atEndFirst, hurried, isEnding } from './lifetime.mjs';
import { folder, LOGS, ROOT, searchPath } from './paths.mjs';
import { Sentence } from './sentence.mjs';
import { warn } from './say.mjs';

const GRACE_MS = 10_000;
const HURRIED_GRACE_MS = 2_000;
const LOG_LIMIT_BYTES = 20 * 1024 * 1024;
const running = new Set();
atEndFirst(endRunning);

/** The first of these programs that is installed, as a full path. */
export function findProgram(...names) {
  for (const name of names)
    for (const place of isAbsolute(name) ? [''] : searchPath()) if (isExecutable(join(place, name))) return join(place, name);
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A quick question to a program: did it answer well, and what. */
export function ask(program, args, timeout = 10_000) {
  const answer = spawnSync(program, args, { encoding: 'utf8', timeout, stdio: ['ignore', 'pipe', 'pipe'] });
  return { ok: answer.status === 0, text: `${answer.stdout ?? ''}${answer.stderr ?? ''}` };
}

/** Runs a program to its end, its words into a log; a bad end becomes a Sentence with the log's last lines. */
export async function run(
  program,
  args,
  { log, env = process.env, note = () => {}, timeout, finishOnCtrlC = false, whileEnding = false, cwd = ROOT } = {},
) {
  if (!whileEnding) goOn();
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], timeout });
  const file = logFile(log);
  const hear = (chunk) => {
    appendFileSync(file, chunk);
    note(lastLine(chunk.toString()).replace(/^npm warn.*/, ''));
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const { code } = await ended(child, { finishOnCtrlC });
  if (code !== 0) throw new Sentence(`${basename(program)} ${args.slice(0, 3).join(' ')} failed. Its last lines (${file}):\n${tail(file)}`);
}

/** Runs a program on our own terminal; resolves to its exit code. */
export async function runShown(program, args, env = process.env) {
  goOn();
  const child = spawn(program, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const { code } = await ended(child, { finishOnCtrlC: false });
  return code ?? 1;
}

function ended(child, { finishOnCtrlC }) {
  const entry = { child, finishOnCtrlC };
  running.add(entry);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => (running.delete(entry), reject(error)));
    child.once('close', (code, signal) => (running.delete(entry), resolve({ code, signal })));
  });
}

async function endRunning() {
  for (const { child, finishOnCtrlC } of [...running]) {
    if (finishOnCtrlC) warn(`Waiting for ${basename(child.spawnfile)} to finish, so that it leaves nothing half done.`);
    await endProcess(child, { signal: finishOnCtrlC ? undefined : 'SIGTERM', grace: finishOnCtrlC ? 600_000 : GRACE_MS });
  }
}

/** A process that stays: `exited` tells its end, `stop` asks it to leave. */
export function startService(name, program, args, { env = process.env, cwd = ROOT, log = name } = {}) {
  goOn();
  const file = logFile(log);
  const out = openSync(file, 'a');
  const [command, ...rest] = [...dyingWithUs(), program, ...args];
  const child = spawn(command, rest, { cwd, env, detached: true, stdio: ['ignore', out, out] });
  closeSync(out);
  const service = { name, pid: child.pid, file, over: undefined, expected: false };
  service.exited = new Promise((resolve) => {
    const finish = (how) => resolve((service.over ??= how));
    child.once('error', (error) => finish(error.message));
    child.once('exit', (code, signal) => finish(signal ? `killed by ${signal}` : `exit code ${code}`));
  });
  service.stop = async () => {
    service.expected = true;
    await endProcess(child, { signal: 'SIGTERM', grace: GRACE_MS });
  };
  return service;
}

async function endProcess(child, { signal, grace }) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (signal) signalGroup(child.pid, signal);
  const cancel = later(() => signalGroup(child.pid, 'SIGKILL'), grace);
  await gone;
  cancel();
}

function later(act, grace) {
  let timer = setTimeout(act, hurried.aborted ? HURRIED_GRACE_MS : grace);
  const sooner = () => (clearTimeout(timer), (timer = setTimeout(act, HURRIED_GRACE_MS)));
  hurried.addEventListener('abort', sooner, { once: true });
  return () => (clearTimeout(timer), hurried.removeEventListener('abort', sooner));
}

export function signalGroup(pid, signal) {
  for (const target of [-pid, pid])
    try {
      return process.kill(target, signal);
    } catch {
      // Gone already, or not the leader of a group.
    }
}

/** Throws when Ctrl-C came meanwhile, so that no step begins after it. */
export function goOn() {
  if (isEnding()) throw new Sentence('Stopped.');
}

let wrapper;
// Linux can tell the kernel to end a child with its parent, even when the parent is killed with -9.
function dyingWithUs() {
  if (wrapper) return wrapper;
  const setpriv = process.platform === 'linux' && findProgram('setpriv');
  return (wrapper = setpriv && ask(setpriv, ['--pdeathsig', 'TERM', 'true']).ok ? [setpriv, '--pdeathsig', 'TERM'] : []);
}

function logFile(name = 'launcher') {
  const file = join(folder(LOGS), `${name}.log`);
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  return file;
}

export function tail(file, lines = 15) {
  if (!existsSync(file)) return '  (nothing was logged)';
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `  ${line}`)
    .join('\n');
}

const lastLine = (text) =>
  text
    .trimEnd()
    .split(/[\r\n]/)
    .at(-1) ?? '';
