import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { endChild } from './children.mjs';
import { pause } from './statistics.mjs';

const DIST = process.env.BENCH_DIST ?? 'dist';
const READY_LIMIT_MS = 60_000;
const running = [];

const main = (app) => resolve(DIST, 'apps', app, 'src', 'main.js');

export function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** One run of the cli; its words pass through where they are worth reading. */
export function cli(args, env, { shown = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main('cli'), ...args], { env, stdio: ['ignore', shown ? 'inherit' : 'ignore', 'inherit'] });
    running.push(child);
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`cli ${args[0]} ended with code ${code}`))));
  });
}

export function startApp(app, env) {
  const flags = process.env.BENCH_PROFILE === app ? ['--cpu-prof', '--cpu-prof-dir=.data/bench/profiles'] : [];
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...flags, main(app)], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  running.push(child);
  return child;
}

export async function untilReady(child, port) {
  for (const until = Date.now() + READY_LIMIT_MS; Date.now() < until; await pause(100)) {
    if (child.exitCode !== null) throw new Error('The api ended before it was ready');
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (ready?.ok) return;
  }
  throw new Error('The api was not ready in time');
}

export const endAll = () => Promise.all(running.map((child) => endChild(child)));
