import { type Connection, type ConnectionOptions, createConnection, createPool, type Pool, type PoolConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';
import type { Row, SqlRunner } from './sql-runner.js';
import { Transaction } from './transaction.js';
import { isTransient } from './transient-error.js';

const MAX_ATTEMPTS = 5;

/**
 * The raw road to the database, for the write path and the hot lists; everything else goes through TypeORM.
 * Dates are UTC, bigints are strings, several statements may share one round trip.
 */
export class Sql implements SqlRunner {
  readonly pool: Pool;
  private readonly options: ConnectionOptions;

  constructor(url: string, connections: number) {
    this.options = {
      uri: url.replace(/^mariadb:/, 'mysql:'),
      timezone: 'Z',
      supportBigNumbers: true,
      bigNumberStrings: true,
      multipleStatements: true,
      charset: 'utf8mb4_unicode_ci',
      enableKeepAlive: true,
    };
    this.pool = createPool({ ...this.options, connectionLimit: connections });
    // Writers lock the rows that they name, and no gaps between them: a change must not hold up the openings beside it.
    this.pool.on('connection', (connection) => void connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'));
  }

  /** For whoever keeps a connection as long as the process lives: they must not drain the pool. */
  connection(): Promise<Connection> {
    return createConnection(this.options);
  }

  rows<R extends Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return rowsOf<R>(this.pool, sql, params);
  }

  write(sql: string, params: readonly unknown[] = []): Promise<ResultSetHeader> {
    return write(this.pool, sql, params);
  }

  /** Several SELECTs in one round trip, one array of rows each. */
  async readMany(sql: string, params: readonly unknown[]): Promise<Row[][]> {
    const [results] = await this.pool.query<RowDataPacket[][]>(sql, [...params]);
    return results;
  }

  /** One transaction, tried again a bounded number of times on deadlock, lock timeout or failed certification. */
  async transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(run);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async once<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const connection = await this.pool.getConnection();
    try {
      const transaction = new Transaction(connection);
      const result = await run(transaction);
      await transaction.commit();
      connection.release();
      return result;
    } catch (error) {
      await abandon(connection);
      throw error;
    }
  }
}

/** Rolls back and returns the connection, or drops it when it cannot even roll back. */
async function abandon(connection: PoolConnection): Promise<void> {
  try {
    await connection.query('ROLLBACK');
    connection.release();
  } catch {
    connection.destroy();
  }
}

async function rowsOf<R extends Row>(on: Pool, sql: string, params: readonly unknown[]): Promise<R[]> {
  const [rows] = await on.query<R[]>(sql, [...params]);
  return rows;
}

async function write(on: Pool, sql: string, params: readonly unknown[]): Promise<ResultSetHeader> {
  const [header] = await on.query<ResultSetHeader>(sql, [...params]);
  return header;
}
