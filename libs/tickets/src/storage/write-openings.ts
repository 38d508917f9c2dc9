import type { Row, Sql, SqlRunner, Written } from '@gopy/platform';
import { DuplicateOpening, type Opening } from '../domain/ticket-store.js';
import { ATTACHMENT_UNKNOWN, claimAttachments, claimable } from './claim-attachments.js';
import { EVENT_COLUMNS, eventRow } from './event.table.js';
import { TICKET_COLUMNS, ticketRow } from './ticket.table.js';

/** Citizens, tickets and events of many openings as one transaction: at most two round trips, one fsync. */
export function writeOpenings(sql: Sql, openings: readonly Opening[]): Promise<Written<null>[]> {
  return sql.transaction(async (tx) => {
    const taken = await takenKeys(tx, openings);
    const free = await claimable(tx, openings.flatMap(({ ticket }) => ticket.claims));
    const refusals = openings.map((opening) => refusalOf(opening, taken, free));
    const accepted = openings.filter((_, at) => refusals[at] === undefined);
    if (accepted.length > 0) await insertAll(tx, accepted);
    return refusals.map((refused) => (refused === undefined ? { result: null } : { refused }));
  });
}

/** Also marks the key as taken, so that two openings of one group with the same key make one ticket. */
function refusalOf({ ticket }: Opening, taken: Set<string>, free: Set<string>): Error | undefined {
  const { idempotencyKey } = ticket.state;
  if (idempotencyKey !== null && taken.has(idempotencyKey)) return new DuplicateOpening();
  if (ticket.claims.some((id) => !free.delete(id))) return ATTACHMENT_UNKNOWN();
  if (idempotencyKey !== null) taken.add(idempotencyKey);
  return undefined;
}

async function takenKeys(tx: SqlRunner, openings: readonly Opening[]): Promise<Set<string>> {
  const keys = openings.flatMap(({ ticket }) => ticket.state.idempotencyKey ?? []);
  if (keys.length === 0) return new Set();
  const rows = await tx.rows<Row>('SELECT HEX(idempotency_key) AS taken FROM ticket WHERE idempotency_key IN (?)', [keys.map((key) => Buffer.from(key, 'hex'))]);
  return new Set(rows.map((row) => String(row['taken']).toLowerCase()));
}

async function insertAll(tx: SqlRunner, openings: readonly Opening[]): Promise<void> {
  const citizens = openings.flatMap(({ ticket: { state }, contact }) => (contact ? [[state.citizenId, contact.name, contact.phone, contact.email, state.receivedAt]] : []));
  const insertCitizens = citizens.length > 0 ? 'INSERT INTO citizen (id, name, phone, email, created_at) VALUES ?;' : '';
  await tx.write(
    `${insertCitizens}INSERT INTO ticket (${TICKET_COLUMNS}) VALUES ?;INSERT INTO ticket_event (${EVENT_COLUMNS}) VALUES ?`,
    [...(citizens.length > 0 ? [citizens] : []), openings.map(({ ticket }) => ticketRow(ticket.state)), openings.flatMap(({ ticket }) => ticket.events.map(eventRow))],
  );
  await claimAttachments(tx, openings.map(({ ticket }) => ticket));
}
