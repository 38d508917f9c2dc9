import { createConnection, createPool } from 'mysql2/promise';

const options = (uri) => ({
  uri,
  multipleStatements: true,
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: true,
  charset: 'utf8mb4_unicode_ci',
});

export const connectTo = (uri) => createConnection(options(uri));
export const poolTo = (uri, connections) => createPool({ ...options(uri), connectionLimit: connections });

/** The same server, another database. */
export function databaseUrl(base, suffix) {
  const url = new URL(base);
  url.pathname += suffix;
  return url.href;
}

export const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** Does something on a connection of its own. */
export async function onDatabase(url, work) {
  const connection = await connectTo(url);
  try {
    return await work(async (sql, params) => (await connection.query(sql, params))[0]);
  } finally {
    connection.destroy();
  }
}
