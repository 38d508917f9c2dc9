import { endChild, loadResult, messageOf, startLoad } from './children.mjs';
import { CitizenSocket } from './citizen-socket.mjs';
import { memoryOf } from './cpu.mjs';
import { Office } from './office.mjs';
import { freePort } from './processes.mjs';
import { nowMs, pause, quantile } from './statistics.mjs';

const EVERY_MS = 40;
const QUESTION = { question: 'Ông/bà cho biết trụ đèn số mấy, gần số nhà nào?' };

/** From a department's act to the citizen's screen, and one ticket with very many watchers. */
export async function measureLive({ small, bare, place, acts, watchers, report }) {
  await loadResult('accept-http', { port: small.port, connections: 4, place, timing: { warmUpMs: 0, forMs: 300 } });
  await small.drained();
  const office = await Office.open(small, place);
  const found = await throughTheCity(office, small, acts);
  const floor = await bareCommitAndHop(small, bare, acts);
  for (const [name, share, bar] of [
    ['p50', 0.5, undefined],
    ['p95', 0.95, { most: 5 }],
  ])
    report({
      group: 'live',
      figure: `act → citizen's screen, ${name} ms`,
      value: quantile(found, share),
      raw: quantile(floor, share),
      rawIs: 'bare commit + bare hop',
      bar,
    });
  await manyWatchers({ office, small, watchers, report });
  office.close();
}

async function throughTheCity(office, small, acts) {
  const latencies = [];
  for (let act = 0; act < acts; act++) {
    const ticket = await office.accepted();
    const screen = await CitizenSocket.open(small.port);
    await screen.watch(ticket.code, ticket.secret);
    await pause(EVERY_MS * (0.5 + Math.random()));
    const changed = new Promise((resolve) => (screen.onChanged = () => resolve(nowMs())));
    const begun = nowMs();
    await office.act(ticket, 'ask', QUESTION);
    latencies.push((await changed) - begun);
    screen.close();
  }
  return latencies;
}

async function bareCommitAndHop(small, bare, acts) {
  const port = await freePort();
  const server = startLoad('bare-live', { modelUrl: small.url, url: bare.url, port, acts, everyMs: EVERY_MS });
  await messageOf(server);
  const screen = await CitizenSocket.open(port);
  const latencies = [];
  screen.onChanged = ({ at }) => latencies.push(nowMs() - at);
  server.send('go');
  await messageOf(server);
  await pause(100);
  screen.close();
  await endChild(server);
  return latencies;
}

async function manyWatchers({ office, small, watchers, report }) {
  const before = memoryOf(small.api.pid);
  const ticket = await office.accepted();
  const begun = nowMs();
  const crowd = startLoad('watchers', { port: small.port, watchers, code: ticket.code, secret: ticket.secret });
  await messageOf(crowd);
  const joined = nowMs() - begun;
  const memory = memoryOf(small.api.pid);
  const times = [];
  for (let note = 0; note < 5; note++) {
    await pause(300);
    const all = messageOf(crowd);
    const from = nowMs();
    await office
      .act(ticket, 'message', { content: 'Đội chiếu sáng đang trên đường tới.' })
      .then(({ version }) => (ticket.version = version));
    times.push((await all).lastAt - from);
  }
  await endChild(crowd);
  const count = watchers.toLocaleString('en');
  report({
    group: 'live',
    figure: `all of ${count} watchers of one ticket know, ms`,
    value: quantile(times, 0.5),
    detail: { times, joinedMs: joined },
  });
  report({ group: 'live', figure: `memory of the api with ${count} watchers, MB`, value: memory, raw: before, rawIs: 'before them' });
}
