import { existsSync, readFileSync } from 'node:fs';
import { complain, say, warn } from './say.mjs';
import { Sentence } from './sentence.mjs';

const PARENT_CHECK_MS = 1_000;
const closers = [];
const firstClosers = [];
const hurry = new AbortController();
let ending;

/** Aborted by a second Ctrl-C: nobody waits for politeness any more. */
export const hurried = hurry.signal;
export const isEnding = () => ending !== undefined;

/** What was opened last is closed first: http, worker, redis, mariadb. */
export const atEnd = (close) => void closers.unshift(close);

/** What must be over before the first of them: commands still running on the servers. */
export const atEndFirst = (close) => void firstClosers.push(close);

/** Runs an entry point: signals end it in order, failures end it with a sentence. */
export async function live(work) {
  let signalCode = 130;
  const onSignal = (name) => (ending ? hurry.abort() : end(signalCode, `${name}: stopping…`));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => onSignal(name));
  endWithNpm(onSignal);
  try {
    await work({ stoppingIsSuccess: () => void (signalCode = 0) });
    await end(0);
  } catch (error) {
    if (!ending) complain(error instanceof Sentence ? error.message : (error?.stack ?? String(error)));
    await end(1);
  }
}

/** Closes everything and leaves; the first caller's code counts. */
export function end(code, why) {
  ending ??= closeAll(why).then(() => process.exit(code));
  return ending;
}

async function closeAll(why) {
  if (why) say(`\n${why}`);
  for (const close of [...firstClosers, ...closers]) await close().catch((error) => warn(`While stopping: ${error.message}`));
  if (why) say('Stopped. The data is kept.');
}

// npm starts us through a shell that passes no signal on, and killed with -9 it sends none: its disappearance is the signal.
function endWithNpm(onSignal) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = ancestry();
  const timer = setInterval(() => {
    if (ancestry() === ancestors) return;
    clearInterval(timer);
    onSignal('npm has gone');
  }, PARENT_CHECK_MS);
  timer.unref();
}

function ancestry() {
  const stat = `/proc/${process.ppid}/stat`;
  const grandparent = existsSync(stat) ? readFileSync(stat, 'utf8').split(') ').at(-1).split(' ')[1] : '';
  return `${process.ppid} ${grandparent}`;
}
