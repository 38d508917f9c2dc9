import { type Sql } from '@gopy/platform';
import { Readable } from 'node:stream';
import { type Cell, tabSeparated } from './tab-separated.js';

export type TableLoad = {
  readonly table: string;
  /** Names, or `@variables` that `set` turns into columns. */
  readonly columns: readonly string[];
  readonly set?: string;
  readonly rows: Iterable<readonly Cell[]>;
  readonly loaded: (rows: number) => void;
};

const ROWS_A_CHUNK = 200;

/** Streams rows into a table. Without the checks, and while the table is empty, InnoDB sorts the rows and builds each index once. */
export async function loadTable(sql: Sql, { table, columns, set, rows, loaded }: TableLoad): Promise<void> {
  const connection = await sql.pool.getConnection();
  try {
    await connection.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
    const statement = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE ${table} CHARACTER SET utf8mb4 (${columns.join(', ')})${set === undefined ? '' : ` SET ${set}`}`;
    await connection.query({ sql: statement, infileStreamFactory: () => Readable.from(chunks(rows, loaded)) });
  } finally {
    connection.destroy(); // Its checks are off.
  }
}

function* chunks(rows: TableLoad['rows'], loaded: TableLoad['loaded']): Generator<Buffer> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(tabSeparated(row));
    if (lines.length < ROWS_A_CHUNK) continue;
    loaded(lines.length);
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  loaded(lines.length);
  if (lines.length > 0) yield Buffer.from(lines.join('')); // An empty packet would end the file twice.
}
