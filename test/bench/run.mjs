// The bars of the design, each figure beside its raw limit of the same run. Started by `npm run bench`, which brings the servers.
import { parseArgs } from 'node:util';
import { endLoads } from './children.mjs';
import { City } from './city.mjs';
import { databaseUrl, onDatabase } from './database.mjs';
import { measureAccept } from './measure-accept.mjs';
import { measureBoard } from './measure-board.mjs';
import { measureLifecycle } from './measure-lifecycle.mjs';
import { measureLists } from './measure-lists.mjs';
import { measureLive } from './measure-live.mjs';
import { measurePages } from './measure-pages.mjs';
import { endAll } from './processes.mjs';
import { Report } from './report.mjs';

const RESULT = '.data/bench/result.json';
const { values: chosen } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'accept,lifecycle,live,lists,board,pages' },
    archive: { type: 'string' },
    watchers: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const full = {
  archive: 1_000_000,
  few: 10_000,
  board: [10_000, 100_000],
  rounds: 3,
  timing: { warmUpMs: 1000, forMs: 5000 },
  acts: 200,
  watchers: 5000,
  samples: 400,
  runs: 3,
};
const quick = {
  archive: 20_000,
  few: 2_000,
  board: [2_000, 20_000],
  rounds: 1,
  timing: { warmUpMs: 500, forMs: 2000 },
  acts: 40,
  watchers: 500,
  samples: 80,
  runs: 1,
};
const sizes = {
  ...(chosen.quick ? quick : full),
  ...Object.fromEntries(['archive', 'watchers', 'rounds'].flatMap((name) => (chosen[name] ? [[name, Number(chosen[name])]] : []))),
};
const wants = (group) => chosen.only.split(',').includes(group);

const { BENCH_DATABASE_URL: database, BENCH_REDIS_URL: redisUrl } = process.env;
if (!database || !redisUrl) {
  console.error('Start this by "npm run bench": it brings up the servers that are measured.');
  process.exit(1);
}
const settings = { databaseUrl: database, redisUrl, serverUrl: Object.assign(new URL(database), { pathname: '/' }).href };

let ending;
const end = (code) => (ending ??= Promise.all([endLoads(), endAll()]).then(() => process.exit(code)));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

async function bench() {
  const report = new Report();
  const step = (title) => console.log(`\n${title}`);
  const small = new City(settings, '_small');
  const bare = new City(settings, '_bare');
  step('Fresh databases');
  await small.build();
  await bare.build();
  const places = await placesOf(small);
  const place = places[0];
  if (wants('accept')) {
    step('Accept');
    await small.start();
    await measureAccept({ small, bare, place, ...sizes, report: report.add });
    await small.stop();
  }
  if (wants('live')) {
    step('Live');
    await small.build();
    await small.start();
    await measureLive({ small, bare, place, ...sizes, report: report.add });
    await small.stop();
  }
  const large = new City(settings, `_archive_${sizes.archive}`);
  if (wants('lifecycle') || wants('lists')) {
    step(`An archive of ${sizes.archive.toLocaleString('en')} tickets (kept for the next time)`);
    await large.build({ archive: sizes.archive, keep: true });
  }
  if (wants('lists')) {
    step('Lists');
    const few = new City(settings, '_few');
    await few.build({ archive: sizes.few });
    await Promise.all([few.start(), large.start()]);
    await measureLists({ cities: [few, large], ...sizes, report: report.add });
    await Promise.all([few.stop(), large.stop()]);
  }
  if (wants('board')) {
    step('The public board');
    const boards = [];
    for (const published of sizes.board) {
      const board = new City(settings, `_board_${published}`);
      await board.build({ archive: Math.ceil(published * 1.15), published: Math.ceil(published * 1.15), keep: true });
      await board.start();
      boards.push(board);
    }
    await measureBoard({ cities: boards, ...sizes, report: report.add });
    await Promise.all(boards.map((board) => board.stop()));
  }
  if (wants('pages')) {
    step('Pages');
    const demo = new City(settings, '_pages');
    Object.assign(demo.env, { DEMO: 'on', DEMO_PASSWORD: 'only-for-the-benchmarks' });
    await demo.build();
    await demo.start();
    await demo.drained();
    await measurePages({ city: demo, ...sizes, browser: process.env.CHROMIUM_PATH, report: report.add });
    await demo.stop();
  }
  if (wants('lifecycle')) {
    step('Lifecycle');
    await small.build();
    await bare.build();
    await measureLifecycle({ small, large, bare, places, ...sizes, report: report.add });
  }
  console.log(`\n${report.table()}\n`);
  if (report.disturbance > 0.2)
    console.log(`Other programs took up to ${report.disturbance} cores meanwhile: repeat this on a quiet machine.\n`);
  report.write(RESULT, { ...sizes, quick: chosen.quick });
  console.log(`Written to ${RESULT}. ${report.failed === 0 ? 'All bars are kept.' : `${report.failed} bars are missed.`}`);
  return report.failed === 0 ? 0 : 1;
}

/** Places whose matters a rule gives to one department. */
const placesOf = (city) =>
  onDatabase(databaseUrl(city.url, ''), async (query) => {
    const [{ id: departmentId }] = await query("SELECT id FROM department WHERE code = 'so-xay-dung'");
    const categories = await query("SELECT id FROM category WHERE code IN ('street-lighting', 'signals-signs', 'trees')");
    const areas = await query("SELECT code FROM area WHERE kind = 'phuong' ORDER BY code LIMIT 20");
    return areas.flatMap(({ code: areaCode }) => categories.map(({ id: categoryId }) => ({ areaCode, categoryId, departmentId })));
  });

try {
  await end(await bench());
} catch (error) {
  if (!ending) console.error(error);
  await end(1);
}
