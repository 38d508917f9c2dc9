import { openDataSource, readEnvironment, type Tables } from '@gopy/platform';
import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { allTables } from '../../apps/cli/src/tables.js';

export interface FreshDatabase {
  readonly url: string;
  /** Variables of a process that uses it, with a Redis prefix of its own. */
  readonly variables: NodeJS.ProcessEnv;
  drop(): Promise<void>;
}

/** A database of this test's own on the test server, with every migration run. */
export async function freshDatabase(tables: readonly Tables[] = allTables): Promise<FreshDatabase> {
  const name = `gopy_test_${randomBytes(6).toString('hex')}`;
  const server = testServer();
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const variables = variablesFor(url, name);
  await migrate(variables, tables);
  return { url, variables, drop: () => onServer(server, `DROP DATABASE ${name}`) };
}

function variablesFor(url: string, name: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: url,
    REDIS_URL: process.env.TEST_REDIS_URL,
    REDIS_PREFIX: name.replaceAll('_', '-'),
    APP_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'silent',
  };
}

async function migrate(variables: NodeJS.ProcessEnv, tables: readonly Tables[]): Promise<void> {
  const dataSource = await openDataSource(readEnvironment(variables), tables);
  await dataSource.runMigrations();
  await dataSource.destroy();
}

async function onServer(url: string, statement: string): Promise<void> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  await connection.query(statement);
  await connection.end();
}

function testServer(): string {
  const { TEST_DATABASE_URL: url } = process.env;
  if (!url) throw new Error('Tests with a database run by `npm test -- <path>`, which sets TEST_DATABASE_URL and TEST_REDIS_URL.');
  return url;
}
