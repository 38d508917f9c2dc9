import { loadResult } from './children.mjs';
import { watchCpu } from './cpu.mjs';
import { median } from './statistics.mjs';

const CONNECTIONS = [64, 100];
const HALF = 64;

/** Accepting reports durably through HTTP, beside a bare loop that writes the same rows. */
export async function measureAccept({ small, bare, place, timing, rounds, report }) {
  const cpu = await watchCpu(small);
  const http = (connections, perSecond) => loadResult('accept-http', { port: small.port, connections, place, timing, perSecond });
  const loop = (connections, form, perSecond) =>
    loadResult('accept-bare', { modelUrl: small.url, url: bare.url, connections, form, timing, perSecond });
  await http(64);
  await small.drained();
  let half;
  for (const connections of CONNECTIONS) {
    const found = { http: [], plain: [], together: [], routed: [] };
    let used;
    for (let round = 0; round < rounds; round++) {
      for (const form of ['plain', 'together']) found[form].push((await loop(connections, form)).perSecond);
      cpu();
      const result = await http(connections);
      found.http.push(result.perSecond);
      used = cpu(result.cpuSeconds);
      found.routed.push(await small.drained());
    }
    const [best, form] =
      Math.max(...found.plain.map(Number)) >= Math.max(...found.together)
        ? [median(found.plain), 'plain']
        : [median(found.together), 'together'];
    report({
      group: 'accept',
      figure: `opens/s, ${connections} connections`,
      value: median(found.http),
      raw: best,
      rawIs: `bare loop (${form === 'plain' ? 'five round trips' : 'one round trip'})`,
      bar: { least: 1 },
      detail: { ...found, cpu: used },
    });
    if (connections === HALF) half = { rate: median(found.http) / 2, form };
  }
  await measureHalfLoad({ half, http, loop, small, rounds, report, cpu });
}

async function measureHalfLoad({ half, http, loop, small, rounds, report, cpu }) {
  const perSecond = Math.round(half.rate);
  const found = { http: [], bare: [] };
  let used;
  for (let round = 0; round < rounds; round++) {
    found.bare.push((await loop(HALF, half.form, perSecond)).p99);
    cpu();
    const result = await http(HALF, perSecond);
    found.http.push(result.p99);
    used = cpu(result.cpuSeconds);
    await small.drained();
  }
  report({
    group: 'accept',
    figure: `p99 ms at half load (${perSecond}/s)`,
    value: median(found.http),
    raw: median(found.bare),
    rawIs: 'bare loop at the same rate',
    bar: { most: 2 },
    detail: { ...found, cpu: used },
  });
}
