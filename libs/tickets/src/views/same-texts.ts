import type { TicketSummary } from '@gopy/contracts';
import { days, Snowflake } from '@gopy/kernel';
import type { Row, Sql } from '@gopy/platform';
import type { TicketState } from '../domain/ticket-state.js';

const COMPARED_FOR = days(30);

/** Which tickets of a page say what others said in the last 30 days, by text hash: one query over an index, whatever the page holds. */
export async function sameTexts(
  sql: Sql,
  tickets: readonly TicketState[],
  now: Date,
): Promise<ReadonlyMap<string, NonNullable<TicketSummary['sameText']>>> {
  const hashes = [...new Set(tickets.flatMap(({ textHash }) => textHash ?? []))];
  if (hashes.length === 0) return new Map();
  const rows = await sql.rows<Row>(
    `SELECT HEX(said.text_hash) AS hash, said.total, ticket.code FROM
       (SELECT text_hash, COUNT(*) AS total, MIN(id) AS first_id FROM ticket FORCE INDEX (ix_ticket_text) WHERE text_hash IN (?) AND id >= ? GROUP BY text_hash HAVING total > 1) said
     JOIN ticket ON ticket.id = said.first_id`,
    [hashes.map((hash) => Buffer.from(hash, 'hex')), Snowflake.firstAt(now.getTime() - COMPARED_FOR)],
  );
  return new Map(rows.map((row) => [String(row['hash']).toLowerCase(), { count: Number(row['total']), firstCode: String(row['code']) }]));
}
