import { loadResult } from './children.mjs';
import { watchCpu } from './cpu.mjs';
import { median } from './statistics.mjs';

const CLIENTS = 48;
const LEAST = 300;
const LEAST_OF_EMPTY = 0.9;

/** Whole lives of tickets a second, by concurrent citizens and staff, with the worker at work; empty archive against full. */
export async function measureLifecycle({ small, large, bare, places, timing, rounds, report }) {
  const found = { empty: [], full: [], bare: [], runs: [] };
  await lives(small, { places, timing }, found.runs);
  for (let round = 0; round < rounds; round++) {
    found.bare.push((await loadResult('lifecycle-bare', { modelUrl: small.url, url: bare.url, clients: CLIENTS, timing })).perSecond);
    found.empty.push(await lives(small, { places, timing }, found.runs));
    found.full.push(await lives(large, { places, timing }, found.runs));
  }
  const [empty, full, raw] = [found.empty, found.full, found.bare].map(median);
  report({
    group: 'lifecycle',
    figure: 'lifecycles/s, empty archive',
    value: empty,
    raw,
    rawIs: 'bare loop, same transactions',
    bar: { leastValue: LEAST },
    detail: { ...found, cpu: found.runs.at(-1).cpu },
  });
  report({
    group: 'lifecycle',
    figure: `lifecycles/s, ${large.archive.toLocaleString('en')} tickets`,
    value: full,
    raw: empty,
    rawIs: 'empty archive',
    bar: { least: LEAST_OF_EMPTY, leastValue: LEAST * LEAST_OF_EMPTY },
  });
}

/** One city at a time, so that the other's processes are not in the way. */
async function lives(city, { places, timing }, runs) {
  await city.start();
  const cpu = await watchCpu(city);
  const result = await loadResult('lifecycle-http', { port: city.port, clients: CLIENTS, places, timing });
  runs.push({ archive: city.archive, ...result, cpu: cpu(result.cpuSeconds) });
  await city.drained();
  await city.stop();
  return result.perSecond;
}
