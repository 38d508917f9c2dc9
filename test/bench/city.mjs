import { Redis } from 'ioredis';
import { databaseUrl, nameOf, onDatabase } from './database.mjs';
import { endChild } from './children.mjs';
import { cli, freePort, startApp, untilReady } from './processes.mjs';
import { pause } from './statistics.mjs';
import { addStaff } from './staff.mjs';

const FIRST_REAL_ID = 2 ** 40;
const DRAIN_LIMIT_MS = 90_000;

/** A city to measure: a database with a given archive, and an api and a worker on it. */
export class City {
  constructor(settings, suffix) {
    this.settings = settings;
    this.url = databaseUrl(settings.databaseUrl, suffix);
    this.env = {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: 'off',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      DATABASE_URL: this.url,
      REDIS_URL: settings.redisUrl,
      REDIS_PREFIX: `bench${suffix.replaceAll('_', '-')}`,
      APP_SECRET: 'a-secret-that-only-the-benchmarks-know',
      DATA_DIR: '.data/bench/files',
    };
  }

  /** Fresh tables with the city's data; `archive` invented tickets in them, kept from an earlier run if they fit. */
  async build({ archive = 0, published = 0, keep = false } = {}) {
    if (!keep || !(await this.#holds(archive))) {
      await onDatabase(this.settings.serverUrl, (query) =>
        query(`DROP DATABASE IF EXISTS \`${nameOf(this.url)}\`; CREATE DATABASE \`${nameOf(this.url)}\``),
      );
      await cli(['migrate'], this.env);
      await cli(['seed'], this.env);
      const publishing = published > 0 ? ['--published', String(published)] : [];
      if (archive > 0) await cli(['bench-data', '--tickets', String(archive), ...publishing], this.env, { shown: archive > 50_000 });
    }
    await addStaff(this.url);
    await forgetJobs(this.env);
    this.archive = archive;
  }

  async start() {
    this.port = await freePort();
    const env = { ...this.env, PORT: String(this.port) };
    this.worker = startApp('worker', env);
    this.api = startApp('api', env);
    await untilReady(this.api, this.port);
  }

  async stop() {
    await endChild(this.api);
    await endChild(this.worker);
  }

  /** Waits until the worker has numbered and routed everything; answers how many tickets a second it routed. */
  async drained() {
    const left = () =>
      onDatabase(this.url, async (query) =>
        Number(
          (
            await query(
              'SELECT (SELECT COUNT(*) FROM ticket WHERE unrouted) + (SELECT COUNT(*) FROM ticket_event WHERE position IS NULL) AS waiting',
            )
          )[0].waiting,
        ),
      );
    const begin = Date.now();
    const first = await left();
    for (let now = first; now > 0; now = await left()) {
      if (Date.now() - begin > DRAIN_LIMIT_MS) throw new Error(`The worker has ${now} left to do after ${DRAIN_LIMIT_MS / 1000} s`);
      await pause(200);
    }
    return first > 500 ? (first / (Date.now() - begin)) * 1000 : undefined;
  }

  async #holds(archive) {
    try {
      const found = await onDatabase(
        this.url,
        async (query) => (await query('SELECT COUNT(*) AS tickets FROM ticket WHERE id < ?', [FIRST_REAL_ID]))[0].tickets,
      );
      return Number(found) === archive && (await this.#hasTodaysTables());
    } catch {
      return false;
    }
  }

  async #hasTodaysTables() {
    const model = new City(this.settings, '_model');
    await model.build();
    const [mine, wanted] = await Promise.all([this.url, model.url].map(tables));
    return mine === wanted;
  }
}

/** Jobs of an earlier run name events that are others now. */
async function forgetJobs({ REDIS_URL, REDIS_PREFIX }) {
  const redis = new Redis(REDIS_URL);
  for await (const keys of redis.scanStream({ match: `${REDIS_PREFIX}:*`, count: 1000 })) if (keys.length > 0) await redis.unlink(keys);
  redis.disconnect();
}

const tables = (url) =>
  onDatabase(url, async (query) => {
    const names = (await query('SHOW TABLES')).map((row) => Object.values(row)[0]);
    const found = [];
    for (const name of names)
      found.push((await query(`SHOW CREATE TABLE \`${name}\``))[0]['Create Table'].replace(/AUTO_INCREMENT=\d+ /, ''));
    return found.join('\n');
  });
