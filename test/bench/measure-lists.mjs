import { onDatabase } from './database.mjs';
import { expecting, HttpConnection } from './http-connection.mjs';
import { asStaff, officerOf } from './staff.mjs';
import { nowMs, quantile } from './statistics.mjs';

const PAGES = 4;
const MOST = { most: 1.5 };
const COORDINATOR = asStaff('coordinator');

/** Lists and single tickets in a small and a large archive, asked in turns so that noise meets both. */
export async function measureLists({ cities: [few, many], samples, report }) {
  const sides = await Promise.all([few, many].map(sideOf));
  for (const [name, ask] of Object.entries(asks)) {
    for (let warm = 0; warm < 30; warm++) for (const side of sides) await ask(side, warm);
    const found = sides.map(() => []);
    for (let sample = 0; sample < samples; sample++)
      for (const [at, side] of sides.entries()) found[at].push(...(await timed(ask, side, sample)));
    const [small, large] = found.map((times) => quantile(times, 0.95));
    report({
      group: 'lists',
      figure: `${name}, p95 ms`,
      value: large,
      raw: small,
      rawIs: `${few.archive.toLocaleString('en')} tickets`,
      bar: MOST,
      detail: { p50: found.map((times) => quantile(times, 0.5)) },
    });
  }
  for (const side of sides) side.connection.close();
}

async function timed(ask, side, sample) {
  const times = [];
  side.request = async (path, headers) => {
    const begun = nowMs();
    const answer = await side.connection.send('GET', path, { headers });
    times.push(nowMs() - begun);
    return expecting(answer, 200);
  };
  await ask(side, sample);
  return times;
}

const list = (view, who) => async (side, sample) => {
  const { cursors } = side;
  const page = sample % PAGES;
  const from = page > 0 ? cursors.get(`${view} ${page}`) : undefined;
  const { nextCursor } = await side.request(
    `/api/v1/tickets?view=${view}&limit=50${from ? `&cursor=${from}` : ''}`,
    who(side, Math.floor(sample / PAGES)),
  );
  cursors.set(`${view} ${page + 1}`, nextCursor);
};

const coordinator = () => COORDINATOR;
const officer = ({ departments }, sample) => asStaff(officerOf(departments[sample % departments.length]));

/** Each list with its first page and the three that follow. */
const asks = {
  'inbox of a department': list('inbox', officer),
  'queue of the coordinator': list('queue', coordinator),
  'overdue in the city': list('overdue', coordinator),
  'all of the city': list('all', coordinator),
  'all of a department': list('all', officer),
  'counts of a coordinator': (side) => side.request('/api/v1/tickets/counts', COORDINATOR),
  'one open ticket': ({ request, open }, sample) => request(`/api/v1/tickets/${open[sample % open.length]}`, COORDINATOR),
  'any ticket of the archive': ({ request, any }, sample) => request(`/api/v1/tickets/${any[sample % any.length]}`, COORDINATOR),
  'following by code': ({ request, open }, sample) => request(`/api/v1/feedback/${open[sample % open.length]}`, ''),
};

async function sideOf(city) {
  const side = { connection: await HttpConnection.open(city.port), cursors: new Map() };
  side.request = async (path, headers) => expecting(await side.connection.send('GET', path, { headers }), 200);
  await onDatabase(city.url, async (query) => {
    const codes = async (sql, params) => (await query(sql, params)).map(({ code }) => code);
    side.open = await codes("SELECT code FROM ticket WHERE status = 'in_progress' ORDER BY received_at DESC LIMIT 200");
    side.any = await codes('SELECT code FROM ticket WHERE id IN (?)', [
      Array.from({ length: 300 }, (_, at) => 1 + Math.floor(((at + 0.5) / 300) * city.archive)),
    ]);
    side.departments = (
      await query(
        'SELECT working_department_id AS id, COUNT(*) AS held FROM ticket WHERE working_department_id IS NOT NULL GROUP BY 1 ORDER BY held DESC LIMIT 20',
      )
    ).map(({ id }) => id);
  });
  return side;
}
