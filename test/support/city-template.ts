import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { program, runCli } from './city-process.js';

const TEMPLATE = 'gopy_test_template';
const PATIENCE_SECONDS = 300;

/** Makes a database with the tables, the city and the demo accounts: seeded by the cli once, copied ever after. */
export async function copyOfSeededCity(server: string, name: string, variables: NodeJS.ProcessEnv): Promise<void> {
  const connection = await createConnection(server.replace(/^mariadb:/, 'mysql:'));
  try {
    await connection.query(`SELECT GET_LOCK('${TEMPLATE}', ${PATIENCE_SECONDS})`);
    if (!(await isFresh(connection))) await seedTemplate(connection, server, variables);
    await copy(connection, name);
  } finally {
    await connection.end();
  }
}

// The cli was built from the same sources as everything else, all at once.
const fingerprint = (): string => createHash('sha256').update(`${program('cli')} ${statSync(program('cli')).mtimeMs}`).digest('hex');

async function isFresh(connection: Connection): Promise<boolean> {
  const [rows] = await connection.query<RowDataPacket[]>('SELECT schema_comment AS made_from FROM information_schema.schemata WHERE schema_name = ?', [TEMPLATE]);
  return rows[0]?.['made_from'] === fingerprint();
}

async function seedTemplate(connection: Connection, server: string, variables: NodeJS.ProcessEnv): Promise<void> {
  await connection.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
  await connection.query(`CREATE DATABASE ${TEMPLATE} CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci`);
  const own = { ...variables, DATABASE_URL: Object.assign(new URL(server), { pathname: `/${TEMPLATE}` }).href };
  await runCli('migrate', own);
  await runCli('seed', own);
  await connection.query(`ALTER DATABASE ${TEMPLATE} COMMENT = '${fingerprint()}'`);
}

async function copy(connection: Connection, name: string): Promise<void> {
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci`);
  await connection.query(`USE ${name}`);
  await connection.query('SET foreign_key_checks = 0, unique_checks = 0');
  for (const table of await tablesOf(connection)) {
    const [[made]] = await connection.query<RowDataPacket[]>(`SHOW CREATE TABLE ${TEMPLATE}.\`${table}\``);
    await connection.query(String(made?.['Create Table']));
    const columns = await storedColumns(connection, table);
    await connection.query(`INSERT INTO \`${table}\` (${columns}) SELECT ${columns} FROM ${TEMPLATE}.\`${table}\``);
  }
}

async function tablesOf(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?', [TEMPLATE]);
  return rows.map((row) => String(row['name']));
}

/** Without those that the database works out itself. */
async function storedColumns(connection: Connection, table: string): Promise<string> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position",
    [TEMPLATE, table],
  );
  return rows.map((row) => `\`${row['name']}\``).join(', ');
}
