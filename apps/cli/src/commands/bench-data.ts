import { SystemClock } from '@gopy/kernel';
import { type Environment, OUTBOX_TABLE, type Row, Sql } from '@gopy/platform';
import { say } from '../say.js';
import { readBenchCity } from './bench-data/bench-city.js';
import { citizenCells, citizenColumns, eventCells, eventColumns, ticketFields } from './bench-data/bench-rows.js';
import { type Archive, type InventedTicket, inventedTicket } from './bench-data/invented-ticket.js';
import { storyOf } from './bench-data/invented-story.js';
import { loadTable } from './bench-data/load-table.js';
import { rebuildBoard } from './rebuild-board.js';
import { Progress } from './bench-data/progress.js';
import type { Cell } from './bench-data/tab-separated.js';

export type BenchDataOptions = { readonly tickets: number; readonly published: number; readonly seed: number; readonly force: boolean };

/** Ids that the city draws are far above this, ids of invented archives below. */
const FIRST_REAL_ID = String(2n ** 40n);
const CONNECTIONS = 4;

/** Fills the tables with an archive of invented tickets, straight into the tables: for benchmarks only. */
export async function benchData(environment: Environment, { tickets, published, seed, force }: BenchDataOptions): Promise<void> {
  const { values } = environment;
  const sql = new Sql(values.DATABASE_URL, CONNECTIONS);
  try {
    await refuse(sql, force);
    const archive = {
      seed,
      tickets,
      published,
      codePrefix: values.CODE_PREFIX,
      endsAt: new SystemClock().now(),
      city: await readBenchCity(sql),
    };
    await clear(sql, force);
    await fill(sql, archive);
  } finally {
    await sql.close();
  }
  if (published > 0) await rebuildBoard(environment);
}

async function refuse(sql: Sql, force: boolean): Promise<void> {
  const [worker] = await sql.rows<Row>("SELECT IS_USED_LOCK(CONCAT(DATABASE(), '.position-events')) AS holder");
  if (worker?.['holder'] !== null) throw new Error('A worker runs on this database: stop it first, it numbers the same events.');
  const real = await sql.rows<Row>('SELECT code FROM ticket WHERE id >= ? LIMIT 1', [FIRST_REAL_ID]);
  if (real.length > 0 && !force) throw new Error('This database holds tickets of a city: invented ones beside them need --force.');
}

/** An archive of before makes room; with --force the city's own tickets stay. */
async function clear(sql: Sql, force: boolean): Promise<void> {
  if (!force)
    return void (await sql.write(
      'TRUNCATE ticket; TRUNCATE ticket_event; TRUNCATE citizen; TRUNCATE outbox_mark; TRUNCATE board_mark; TRUNCATE published_ticket; TRUNCATE published_term; TRUNCATE unpublished_ticket',
    ));
  await sql.write('DELETE FROM ticket_event WHERE ticket_id < ?; DELETE FROM ticket WHERE id < ?; DELETE FROM citizen WHERE id < ?', [
    FIRST_REAL_ID,
    FIRST_REAL_ID,
    FIRST_REAL_ID,
  ]);
}

async function fill(sql: Sql, archive: Archive): Promise<void> {
  const [row] = await sql.rows<Row>(`SELECT COALESCE(MAX(position), 0) AS last FROM ${OUTBOX_TABLE}`);
  const numbering = { position: Number(row?.['last']) };
  const progress = new Progress(['ticket', 'ticket_event', 'citizen']);
  const columns = Object.keys(ticketFields(inventedTicket(archive, 1), []));
  await Promise.all([
    loadTable(sql, {
      table: 'ticket',
      columns,
      set: 'idempotency_key = UNHEX(@key), request_hash = UNHEX(@key)',
      rows: ticketRows(archive),
      loaded: progress.of('ticket'),
    }),
    loadTable(sql, {
      table: OUTBOX_TABLE,
      columns: eventColumns,
      rows: eventRows(archive, numbering),
      loaded: progress.of('ticket_event'),
    }),
    loadTable(sql, { table: 'citizen', columns: citizenColumns, rows: citizenRows(archive), loaded: progress.of('citizen') }),
  ]);
  progress.end();
  await sql.write("INSERT INTO outbox_mark (name, position) VALUES ('enqueued', ?) ON DUPLICATE KEY UPDATE position = VALUES(position)", [
    numbering.position,
  ]);
  await sql.write("INSERT INTO board_mark (name, position) VALUES ('board', ?) ON DUPLICATE KEY UPDATE position = VALUES(position)", [
    numbering.position,
  ]);
  await sql.write('ANALYZE TABLE ticket, ticket_event, citizen');
  say(progress.summary());
}

function* invented(archive: Archive): Generator<InventedTicket> {
  for (let number = 1; number <= archive.tickets; number++) yield inventedTicket(archive, number);
}

function* ticketRows(archive: Archive): Generator<Cell[]> {
  for (const ticket of invented(archive)) yield Object.values(ticketFields(ticket, storyOf(ticket)));
}

function* eventRows(archive: Archive, numbering: { position: number }): Generator<Cell[]> {
  for (const ticket of invented(archive)) for (const moment of storyOf(ticket)) yield eventCells(ticket, moment, (numbering.position += 1));
}

function* citizenRows(archive: Archive): Generator<Cell[]> {
  for (const ticket of invented(archive)) if (ticket.named) yield citizenCells(ticket);
}
