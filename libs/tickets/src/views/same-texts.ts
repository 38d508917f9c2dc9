import type { TicketSummary } from '@gopy/contracts';
import { days, Snowflake } from '@gopy/kernel';
import type { Row, Sql } from '@gopy/platform';
import type { TicketState } from '../domain/ticket-state.js';

const COMPARED_FOR = days(30);
/** A flood is counted no further. */
const CAP = 1000;
const OF_ONE = `SELECT ? AS hash, COUNT(*) AS total, MIN(id) AS first_id FROM (SELECT id FROM ticket FORCE INDEX (ix_ticket_text) WHERE text_hash = ? AND id >= ? ORDER BY id LIMIT ${CAP}) said`;

/** Which tickets of a page say what others said in the last 30 days, by text hash: one query over an index, whatever the page holds. */
export async function sameTexts(
  sql: Sql,
  tickets: readonly TicketState[],
  now: Date,
): Promise<ReadonlyMap<string, NonNullable<TicketSummary['sameText']>>> {
  const hashes = [...new Set(tickets.flatMap(({ textHash }) => textHash ?? []))];
  if (hashes.length === 0) return new Map();
  const since = Snowflake.firstAt(now.getTime() - COMPARED_FOR);
  const rows = await sql.rows<Row>(
    `SELECT same.hash, same.total, ticket.code FROM (${hashes.map(() => OF_ONE).join(' UNION ALL ')}) same JOIN ticket ON ticket.id = same.first_id WHERE same.total > 1`,
    hashes.flatMap((hash) => [hash, Buffer.from(hash, 'hex'), since]),
  );
  return new Map(rows.map((row) => [String(row['hash']), { count: Number(row['total']), firstCode: String(row['code']) }]));
}
