import { consentInsertion, type GivenConsent } from '@gopy/citizens';
import { isDuplicate, type Row, type Sql, type SqlRunner, type Statement, type Written } from '@gopy/platform';
import { DuplicateOpening, type Opening } from '../domain/ticket-store.js';
import { ATTACHMENT_UNKNOWN, claimable, claiming } from './claim-attachments.js';
import { EVENT_COLUMNS, eventRow } from './event.table.js';
import { TICKET_COLUMNS, ticketRow } from './ticket.table.js';

/** Citizens, tickets and events of many openings as one transaction, in one round trip unless something must be looked up first. */
export async function writeOpenings(sql: Sql, openings: readonly Opening[]): Promise<Written<null>[]> {
  if (openings.some(({ ticket }) => ticket.claims.length > 0)) return writeChecked(sql, openings);
  try {
    await sql.transaction((tx) => tx.finish(insertions(openings)));
    return openings.map(() => ({ result: null }));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return writeChecked(sql, openings); // Somebody sent twice, which is rare.
  }
}

function writeChecked(sql: Sql, openings: readonly Opening[]): Promise<Written<null>[]> {
  return sql.transaction(async (tx) => {
    const taken = await takenKeys(tx, openings);
    const free = await claimable(tx, openings.flatMap(({ ticket }) => ticket.claims));
    const refusals = openings.map((opening) => refusalOf(opening, taken, free));
    await tx.finish(insertions(openings.filter((_, at) => refusals[at] === undefined)));
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

function insertions(openings: readonly Opening[]): Statement[] {
  if (openings.length === 0) return [];
  const citizens = openings.flatMap(({ ticket: { state }, contact }) => (contact ? [[state.citizenId, contact.name, contact.phone, contact.email, state.receivedAt]] : []));
  return [
    ...(citizens.length > 0 ? [{ sql: 'INSERT INTO citizen (id, name, phone, email, created_at) VALUES ?', params: [citizens] }] : []),
    { sql: `INSERT INTO ticket (${TICKET_COLUMNS}) VALUES ?`, params: [openings.map(({ ticket }) => ticketRow(ticket.state))] },
    { sql: `INSERT INTO ticket_event (${EVENT_COLUMNS}) VALUES ?`, params: [openings.flatMap(({ ticket }) => ticket.events.map(eventRow))] },
    ...agreeing(openings.flatMap(consentsOf)),
    ...claiming(openings.map(({ ticket }) => ticket)),
  ];
}

const agreeing = (consents: readonly GivenConsent[]): Statement[] => (consents.length === 0 ? [] : [consentInsertion(consents)]);

const consentsOf = ({ ticket: { state }, consents = [] }: Opening): GivenConsent[] =>
  consents.map((consent) => ({
    ...consent,
    channel: state.channel,
    citizenId: state.citizenId,
    ticketId: state.id,
    ticketCode: state.code,
    subscriptionId: null,
    givenAt: state.receivedAt,
    withdrawnAt: null,
  }));
