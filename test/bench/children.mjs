import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const alive = new Set();

/** Starts a load in a process of its own, which tells its results as messages. */
export function startLoad(name, options) {
  const child = fork(fileURLToPath(new URL(`loads/${name}.mjs`, import.meta.url)), [], { stdio: 'inherit' });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.send(options);
  return child;
}

/** The next message of a load; fails when it ends before. */
export function messageOf(child) {
  return new Promise((resolve, reject) => {
    const onExit = (code) => reject(new Error(`A load ended with code ${code}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}

/** Runs a load to its one result. */
export async function loadResult(name, options) {
  const child = startLoad(name, options);
  try {
    return await messageOf(child);
  } finally {
    await endChild(child);
  }
}

/** Ends a process that we started; politely first. */
export function endChild(child, patienceMs = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => (clearTimeout(timer), resolve()));
    child.kill('SIGTERM');
  });
}

export const endLoads = () => Promise.all([...alive].map((child) => endChild(child, 2_000)));
