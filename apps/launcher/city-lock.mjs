import { isStill } from './identity.mjs';
import { readHolder, takeLock } from './lock.mjs';
import { Notes } from './notes.mjs';
import { inData } from './paths.mjs';
import { Sentence } from './sentence.mjs';

const LOCK = inData('city.lock');
const running = new Notes(inData('running.json'));

/** One launcher at a time for the demo city; `tell` lets `npm run cli` find what it runs. */
export function lockCity() {
  const holder = takeLock(LOCK);
  if (holder) throw new Sentence(`Already running (process ${holder.pid})${at(running.read())}: stop that one with Ctrl-C, or use it.`);
  return { tell: (facts) => running.add({ ...facts, of: process.pid }) };
}

/** The servers of a launcher that runs right now, if there is one. */
export function runningCity() {
  const holder = readHolder(LOCK);
  const facts = running.read();
  return isStill(holder) && facts.of === holder.pid ? facts : undefined;
}

const at = ({ port }) => (port ? ` at http://localhost:${port}/` : '');
