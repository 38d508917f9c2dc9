import { onDatabase } from './database.mjs';
import { expecting, HttpConnection } from './http-connection.mjs';
import { nowMs, quantile } from './statistics.mjs';

const PAGES = 4;
const LIST = { most: 1.5 };
const SEARCH = { most: 3 };

/** The public board with few and many published reports, asked in turns so that noise meets both. */
export async function measureBoard({ cities: [few, many], samples, report }) {
  const sides = await Promise.all([few, many].map(sideOf));
  for (const [name, { bar, ask }] of Object.entries(asks)) {
    for (let warm = 0; warm < 30; warm++) for (const side of sides) await timed(ask, side, warm);
    const found = sides.map(() => []);
    for (let sample = 0; sample < samples; sample++)
      for (const [at, side] of sides.entries()) found[at].push(await timed(ask, side, sample));
    const [small, large] = found.map((times) => quantile(times, 0.95));
    report({
      group: 'board',
      figure: `${name}, p95 ms`,
      value: large,
      raw: small,
      rawIs: `${sides[0].published.toLocaleString('en')} published`,
      bar,
      detail: { published: sides.map(({ published }) => published), p50: found.map((times) => quantile(times, 0.5)) },
    });
  }
  for (const side of sides) side.connection.close();
}

async function timed(ask, side, sample) {
  const path = ask(side, sample);
  const begun = nowMs();
  const answer = await side.connection.send('GET', path, { headers: '' });
  const took = nowMs() - begun;
  const { nextCursor } = expecting(answer, 200);
  const [kind, page] = [path.replace(/&cursor=.*/, ''), sample % PAGES];
  if (nextCursor) side.cursors.set(`${kind} ${page + 1}`, nextCursor);
  return took;
}

/** Each list with its first page and the three that follow. */
function list(queryOf) {
  return (side, sample) => {
    const path = `/api/v1/board?limit=25${queryOf(side, Math.floor(sample / PAGES))}`;
    const page = sample % PAGES;
    const cursor = page > 0 ? side.cursors.get(`${path} ${page}`) : undefined;
    return cursor ? `${path}&cursor=${cursor}` : path;
  };
}

const one = (items, sample) => items[sample % items.length];
const searched = (words) => list((_, sample) => `&q=${encodeURIComponent(one(words, sample))}`);

function marks(query) {
  return (_, sample) => {
    const zoom = 9 + (sample % 8);
    const width = 720 / 2 ** zoom;
    const [lon, lat] = [108.2 + ((sample * 37) % 100) / 1000, 16.05 + ((sample * 61) % 100) / 1000];
    return `/api/v1/board/map?west=${lon - width}&east=${lon + width}&south=${lat - width / 2}&north=${lat + width / 2}&zoom=${zoom}${query}`;
  };
}

const asks = {
  'the newest': { bar: LIST, ask: list(() => '') },
  'of a field': { bar: LIST, ask: list(({ categories }, sample) => `&categoryId=${one(categories, sample)}`) },
  'of a heading': { bar: LIST, ask: list(({ headings }, sample) => `&categoryId=${one(headings, sample)}`) },
  'of a ward': { bar: LIST, ask: list(({ areas }, sample) => `&areaCode=${one(areas, sample)}`) },
  'of a department': { bar: LIST, ask: list(({ departments }, sample) => `&departmentId=${one(departments, sample)}`) },
  'answered ones': { bar: LIST, ask: list(() => '&state=answered') },
  'open ones': { bar: LIST, ask: list(() => '&state=open') },
  'of a year': { bar: LIST, ask: list((_, sample) => `&from=${2022 + (sample % 4)}-01-01&to=${2022 + (sample % 4)}-12-31`) },
  'of a ward and a field, answered, of a year': {
    bar: LIST,
    ask: list(
      ({ areas, categories }, sample) =>
        `&areaCode=${one(areas, sample)}&categoryId=${one(categories, sample)}&state=answered&from=2024-01-01&to=2024-12-31`,
    ),
  },
  'one report': { bar: LIST, ask: ({ codes }, sample) => `/api/v1/board/${one(codes, sample)}` },
  'search, one word': { bar: SEARCH, ask: searched(['rác', 'den', 'cây', 'NƯỚC']) },
  'search, two words': { bar: SEARCH, ask: searched(['ổ gà', 'nap cong', 'đèn đường', 'via he']) },
  'search, a matter and a street': { bar: SEARCH, ask: searched(['ổ gà Lê Duẩn', 'rac Tran Phu', 'đèn đường Nguyễn Văn Linh']) },
  'search in a ward': { bar: SEARCH, ask: list(({ areas }, sample) => `&q=den+duong&areaCode=${one(areas, sample)}`) },
  'search, nothing found': { bar: SEARCH, ask: searched(['khủng long', 'xyz', 'tàu vũ trụ']) },
  map: { bar: SEARCH, ask: marks('') },
  'map of answered ones of a year': { bar: SEARCH, ask: marks('&state=answered&from=2024-01-01&to=2024-12-31') },
  'map of two words': { bar: SEARCH, ask: marks('&q=o+ga') },
};

async function sideOf(city) {
  const side = { connection: await HttpConnection.open(city.port), cursors: new Map() };
  await onDatabase(city.url, async (query) => {
    const most = async (column) =>
      (
        await query(
          `SELECT ${column} AS value FROM published_ticket WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY COUNT(*) DESC LIMIT 20`,
        )
      ).map(({ value }) => value);
    side.published = Number((await query('SELECT COUNT(*) AS published FROM published_ticket'))[0].published);
    [side.categories, side.headings, side.areas, side.departments] = [
      await most('category_id'),
      await most('root_category_id'),
      await most('area_code'),
      await most('department_id'),
    ];
    side.codes = (await query('SELECT code FROM published_ticket ORDER BY RAND(7) LIMIT 300')).map(({ code }) => code);
  });
  return side;
}
