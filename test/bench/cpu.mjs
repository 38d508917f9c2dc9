import { existsSync, readFileSync } from 'node:fs';
import { onDatabase } from './database.mjs';

const TICKS_A_SECOND = 100;
const readable = existsSync('/proc/stat');

/** How many cores the city, the load and all other programs took since the last look; the load says itself what it used. */
export async function watchCpu(city) {
  const pids = { api: city.api.pid, worker: city.worker.pid, database: await databasePid(city.url) };
  let last = look(pids);
  return (loadSeconds = 0) => {
    const now = look(pids);
    const took = (now.at - last.at) / 1000;
    const used = Object.fromEntries(
      Object.keys(now.ticks).map((name) => [name, Math.round(((now.ticks[name] - last.ticks[name]) / TICKS_A_SECOND / took) * 100) / 100]),
    );
    last = now;
    return shares(used, loadSeconds / took);
  };
}

function shares({ machine, ...own }, load) {
  const others = machine - load - Object.values(own).reduce((sum, cores) => sum + cores, 0);
  return { ...own, load: Math.round(load * 100) / 100, others: Math.max(0, Math.round(others * 100) / 100) };
}

const look = (pids) => ({
  at: performance.now(),
  ticks: readable
    ? { ...Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, ticksOf(pid)])), machine: machineTicks() }
    : {},
});

function ticksOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

function machineTicks() {
  const [user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).slice(1).map(Number);
  return user + nice + system + irq + softirq;
}

const databasePid = (url) =>
  onDatabase(url, async (query) => Number(readFileSync((await query('SELECT @@pid_file AS file'))[0].file, 'utf8').trim())).catch(() => 0);

/** Resident memory in MB. */
export function memoryOf(pid) {
  const [, kilobytes] = readable ? (/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []) : [];
  return kilobytes === undefined ? NaN : Math.round(Number(kilobytes) / 1024);
}
