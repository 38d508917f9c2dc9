import { existsSync, readFileSync } from 'node:fs';
import { ask, findProgram } from './processes.mjs';

/** When a process was born, as an opaque word: a recycled pid gives another one. Undefined when it is gone. */
export function birthOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return undefined;
  }
  const stat = `/proc/${pid}/stat`;
  if (existsSync('/proc/self/stat')) return existsSync(stat) ? bornAndAlive(readFileSync(stat, 'utf8')) : undefined;
  const ps = findProgram('ps');
  return ps ? ask(ps, ['-o', 'lstart=', '-p', String(pid)]).text.trim() || undefined : 'unknown';
}

// Fields after the command's closing bracket: state first, start time the twentieth.
function bornAndAlive(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

export const remember = (pid) => ({ pid, birth: birthOf(pid) });
export const isStill = (known) => Boolean(known?.pid) && known.birth !== undefined && birthOf(known.pid) === known.birth;
