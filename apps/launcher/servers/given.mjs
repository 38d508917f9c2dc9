import { randomBytes } from 'node:crypto';
import { say, warn } from '../say.mjs';
import { Sentence } from '../sentence.mjs';

/** The server that the environment names, when there is one and it serves this purpose. */
export async function givenServer(server, profile) {
  const variable = profile.variables[server.key];
  const url = variable && process.env[variable];
  if (!url) return undefined;
  const usable = await (server.key === 'mariadb' ? givenDatabase(url, profile) : givenRedis(url, profile));
  if (usable) say(`${server.name}: the one that ${variable} names (${new URL(usable).host}).`);
  return usable;
}

async function givenDatabase(url, profile) {
  if (profile.ownsServer) return databaseForTests(url);
  try {
    await query(url, ['SELECT 1']);
  } catch (error) {
    if (error.code !== 'ER_BAD_DB_ERROR') throw unreachable('DATABASE_URL', url, error);
    await createDatabase(url);
  }
  return url;
}

async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1)).replaceAll('`', '');
  try {
    await query(serverOf(url), [`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci`]);
  } catch (error) {
    throw new Sentence(
      `DATABASE_URL names the database ${name}, which does not exist and which this account may not create (${error.code}): create it, then run this again.`,
    );
  }
}

async function databaseForTests(url) {
  const probe = `gopy_probe_${randomBytes(4).toString('hex')}`;
  try {
    await query(serverOf(url), [`CREATE DATABASE ${probe}`, `DROP DATABASE ${probe}`]);
    return serverOf(url);
  } catch (error) {
    warn(`DATABASE_URL's server does not let the tests create databases (${error.code ?? error.message}): they use one of their own.`);
    return undefined;
  }
}

async function givenRedis(url, profile) {
  try {
    const keys = await redisKeys(url);
    if (!profile.ownsServer || keys === 0) return url;
    warn(`REDIS_URL's server holds data, and the tests empty their Redis: they use one of their own.`);
  } catch (error) {
    if (!profile.ownsServer) throw unreachable('REDIS_URL', url, error);
    warn(`REDIS_URL's server does not answer (${error.message}): the tests use one of their own.`);
  }
  return undefined;
}

async function query(url, statements) {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    connection.destroy();
  }
}

async function redisKeys(url) {
  const { Redis } = await import('ioredis');
  const connection = new Redis(url, { lazyConnect: true, connectTimeout: 5_000, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let reason;
  connection.on('error', (error) => (reason = error));
  try {
    await connection.connect();
    return [...(await connection.info('keyspace')).matchAll(/keys=(\d+)/g)].reduce((sum, [, keys]) => sum + Number(keys), 0);
  } catch (error) {
    throw reason ?? error;
  } finally {
    connection.disconnect();
  }
}

function serverOf(url) {
  const server = new URL(url);
  server.pathname = '/';
  return server.href;
}

function unreachable(variable, url, error) {
  const where = URL.canParse(url) ? new URL(url).host : 'an address that is no URL';
  return new Sentence(
    `${variable} is set, but ${where} does not answer as it should (${error.code ?? error.message}): start that server, correct the variable, or unset it to get an own instance.`,
  );
}
