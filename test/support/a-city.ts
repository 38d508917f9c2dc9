import { readEnvironment, type Row } from '@gopy/platform';
import { Redis } from 'ioredis';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import { Caller } from './caller.js';
import { Citizen } from './citizen.js';
import { CityProcess } from './city-process.js';
import { copyOfSeededCity } from './city-template.js';
import { DEMO_PASSWORD, StaffMember } from './staff-member.js';

export type CityOptions = {
  /** Redis database of this city alone, for who empties it; tests that share the server must name different ones. */
  readonly redisDatabase?: number;
  readonly variables?: NodeJS.ProcessEnv;
};

/** A whole city for one spec file: fresh database, real api and worker, nobody else in it. */
export class City {
  private readonly staffMembers = new Map<string, Promise<StaffMember>>();
  private api?: CityProcess;
  private worker?: CityProcess;
  private address = '';

  private constructor(
    private readonly variables: NodeJS.ProcessEnv,
    private readonly database: Pool,
    private readonly databaseName: string,
    readonly redis: Redis,
    private readonly files: string,
  ) {}

  static async start({ redisDatabase = 0, variables = {} }: CityOptions = {}): Promise<City> {
    const databaseName = `gopy_test_${randomBytes(6).toString('hex')}`;
    const files = mkdtempSync(join(tmpdir(), 'gopy-files-'));
    const all = { ...cityVariables(databaseName, redisDatabase), DATA_DIR: files, ...variables };
    await copyOfSeededCity(testServer('TEST_DATABASE_URL'), databaseName, all);
    const city = new City(all, createPool({ uri: all.DATABASE_URL, connectionLimit: 2 }), databaseName, new Redis(all.REDIS_URL), files);
    const [failure] = (await Promise.allSettled([city.startWorker(), city.startApi()])).filter(({ status }) => status === 'rejected');
    if (failure?.status !== 'rejected') return city;
    await city.stop();
    throw failure.reason;
  }

  get url(): string {
    return this.address;
  }

  /** What the processes wrote lately, for failures. */
  get log(): string {
    return `${this.api?.log ?? ''}\n${this.worker?.log ?? ''}`;
  }

  /** A second start takes the same port, as behind a proxy. */
  async startApi(): Promise<void> {
    const port = this.address === '' ? '0' : new URL(this.address).port;
    const { process, line } = await CityProcess.start('api', 'The api listens', { ...this.variables, PORT: port });
    this.api = process;
    this.address = String(JSON.parse(line).url);
  }

  async startWorker(): Promise<void> {
    const { process } = await CityProcess.start('worker', 'The worker works', this.variables);
    this.worker = process;
  }

  async killApi(): Promise<void> {
    await this.api?.kill();
  }

  async killWorker(): Promise<void> {
    await this.worker?.kill();
  }

  async stop(): Promise<void> {
    await Promise.all([this.api?.stop(), this.worker?.stop()]);
    await this.database.query(`DROP DATABASE ${this.databaseName}`);
    await this.database.end();
    await this.removeKeys();
    this.redis.disconnect();
    rmSync(this.files, { recursive: true, force: true });
  }

  caller(headers?: Record<string, string>): Caller {
    return new Caller(() => this.address, headers);
  }

  /** A new one, at an address of their own. */
  citizen(): Citizen {
    return new Citizen(this.caller());
  }

  /** A demo account, signed in once. */
  staff(username: string): Promise<StaffMember> {
    const known = this.staffMembers.get(username) ?? StaffMember.signIn(this.caller(), username);
    this.staffMembers.set(username, known);
    return known;
  }

  /** A second person with the same work and password as a demo account. */
  async addColleague(of: string, username: string, name: string): Promise<void> {
    const [row] = await this.rows('SELECT * FROM staff WHERE username = ?', [of]);
    await this.database.query('INSERT INTO staff SET ?', [{ ...row, id: String(BigInt(row?.['id']) + 100n), username, name }]);
  }

  async rows(statement: string, values: unknown[] = []): Promise<Row[]> {
    const [rows] = await this.database.query<RowDataPacket[]>(statement, values);
    return rows;
  }

  async write(statement: string, values: unknown[] = []): Promise<void> {
    await this.database.query(statement, values);
  }

  /** Everything that people can cause to be stored, counted; what the router does meanwhile is left out. */
  async rowCounts(): Promise<Record<string, number>> {
    const counts = ['ticket', "ticket_event WHERE actor_kind IN ('citizen', 'staff')", 'citizen', 'attachment', 'draft', 'subscription', 'consent', 'data_request', 'citizen_session', 'block'];
    const [row] = await this.rows(`SELECT ${counts.map((from) => `(SELECT COUNT(*) FROM ${from}) AS ${from.split(' ', 1)[0]}`).join(', ')}`);
    return Object.fromEntries(Object.entries(row ?? {}).map(([table, count]) => [table, Number(count)]));
  }

  private async removeKeys(): Promise<void> {
    const keys = await this.redis.keys(`${this.variables['REDIS_PREFIX']}*`);
    if (keys.length > 0) await this.redis.unlink(keys);
  }
}

function cityVariables(databaseName: string, redisDatabase: number) {
  const variables = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    DATABASE_URL: Object.assign(new URL(testServer('TEST_DATABASE_URL')), { pathname: `/${databaseName}` }).href,
    REDIS_URL: Object.assign(new URL(testServer('TEST_REDIS_URL')), { pathname: `/${redisDatabase}` }).href,
    REDIS_PREFIX: databaseName.replaceAll('_', '-'),
    APP_SECRET: randomBytes(32).toString('hex'),
    DEMO: 'on',
    DEMO_TICKETS: 'off',
    DEMO_PASSWORD,
    LOG_LEVEL: 'info',
    TRUSTED_PROXIES: '127.0.0.1',
  };
  readEnvironment(variables);
  return variables;
}

function testServer(variable: 'TEST_DATABASE_URL' | 'TEST_REDIS_URL'): string {
  const url = process.env[variable];
  if (!url) throw new Error(`Tests of a whole city run by \`npm test -- <path>\`, which sets ${variable}.`);
  return url;
}
