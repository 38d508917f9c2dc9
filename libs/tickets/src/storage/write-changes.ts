import { DomainError } from '@gopy/kernel';
import type { Row, Sql, SqlRunner, Statement, Written } from '@gopy/platform';
import { Ticket } from '../domain/ticket.js';
import type { TicketState } from '../domain/ticket-state.js';
import { ATTACHMENT_UNKNOWN, claimable, claiming, ownersOf } from './claim-attachments.js';
import { EVENT_COLUMNS, eventRow } from './event.table.js';
import { changedColumns, TICKET_COLUMNS, ticketState } from './ticket.table.js';

import { writeErasures } from './write-erasures.js';

/** `key` is a ticket's id or its code; `onceKey` the hex of 32 bytes. */
export type Change = { readonly onceKey?: string; readonly key: string; readonly change: (ticket: Ticket) => void };

const IS_ID = /^\d+$/;

/** Many changes as one transaction: lock the rows in order of id, run each change, save what differs and all events. */
export function writeChanges(sql: Sql, changes: readonly Change[]): Promise<Written<Ticket>[]> {
  return sql.transaction(async (tx) => {
    const states = await lockedStates(tx, changes);
    const before = new Map(states);
    const idOfCode = new Map([...states.values()].map(({ id, code }) => [code, id]));
    const done = await doneBefore(tx, changes);
    const outcomes = changes.map(({ key, change, onceKey }) => attempt(idOfCode.get(key) ?? key, isNew(onceKey, done) ? change : () => undefined, states));
    const written = await withoutBrokenClaims(tx, outcomes, states, before);
    const tickets = written.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
    const onceKeys = changes.flatMap(({ onceKey }, at) => (onceKey !== undefined && hasEvents(written[at]) ? [onceKey] : []));
    const erasures = await writeErasures(tx, tickets, before);
    await tx.finish([...saving(before, states, tickets), ...erasures, ...indexingParts(before, states), ...remembering(onceKeys), ...claiming(tickets)]);
    return written;
  });
}

async function lockedStates(tx: SqlRunner, changes: readonly Change[]): Promise<Map<string, TicketState>> {
  const keys = [...new Set(changes.map(({ key }) => key))];
  const ids = keys.filter((key) => IS_ID.test(key));
  const codes = keys.filter((key) => !IS_ID.test(key));
  const rows = [...(await locked(tx, 'id', ids)), ...(await locked(tx, 'code', codes))];
  return new Map(rows.map((row) => [String(row['id']), ticketState(row)]));
}

async function doneBefore(tx: SqlRunner, changes: readonly Change[]): Promise<Set<string>> {
  const keys = changes.flatMap(({ onceKey }) => onceKey ?? []);
  if (keys.length === 0) return new Set();
  const rows = await tx.rows<Row>('SELECT HEX(once_key) AS done FROM done_once WHERE once_key IN (?)', [keys.map((key) => Buffer.from(key, 'hex'))]);
  return new Set(rows.map((row) => String(row['done']).toLowerCase()));
}

/** Also marks the key, so that two changes of one group with the same key are made once. */
function isNew(onceKey: string | undefined, done: Set<string>): boolean {
  if (onceKey === undefined) return true;
  if (done.has(onceKey)) return false;
  done.add(onceKey);
  return true;
}

const hasEvents = (outcome: Written<Ticket> | undefined): boolean => outcome !== undefined && 'result' in outcome && outcome.result.events.length > 0;

const remembering = (keys: readonly string[]): Statement[] =>
  keys.length === 0 ? [] : [{ sql: 'INSERT INTO done_once (once_key) VALUES ?', params: [keys.map((key) => [Buffer.from(key, 'hex')])] }];

async function locked(tx: SqlRunner, column: 'id' | 'code', keys: readonly string[]): Promise<Row[]> {
  if (keys.length === 0) return [];
  // The index is named: with the statistics of a young table the database would rather lock its way through all of it.
  return tx.rows<Row>(`SELECT ${TICKET_COLUMNS} FROM ticket FORCE INDEX (${column === 'id' ? 'PRIMARY' : 'uq_ticket_code'}) WHERE ${column} IN (?) ORDER BY id FOR UPDATE`, [keys]);
}

/** Several changes of one ticket in a group follow each other; one that refuses leaves no trace. */
function attempt(ticketId: string, change: Change['change'], states: Map<string, TicketState>): Written<Ticket> {
  const state = states.get(ticketId);
  if (state === undefined) return { refused: new DomainError('ticket.not-found') };
  const ticket = new Ticket(state);
  try {
    change(ticket);
  } catch (refused) {
    return { refused };
  }
  states.set(ticketId, ticket.state);
  return { result: ticket };
}

/** Photos are checked after the steps have named them; a change with a photo that is not free is refused, so its ticket is left as it was. */
async function withoutBrokenClaims(
  tx: SqlRunner,
  outcomes: Written<Ticket>[],
  states: Map<string, TicketState>,
  before: ReadonlyMap<string, TicketState>,
): Promise<Written<Ticket>[]> {
  const claims = outcomes.flatMap((outcome) => ('result' in outcome ? outcome.result.claims : []));
  if (claims.length === 0) return outcomes;
  const free = await claimable(tx, claims);
  const owners = await ownersOf(tx, claims);
  const broken = new Set<string>();
  for (const outcome of outcomes) if ('result' in outcome && outcome.result.claims.some((id) => owners.get(id) !== outcome.result.state.id && !free.delete(id))) broken.add(outcome.result.state.id);
  for (const [id, state] of before) if (broken.has(id)) states.set(id, state);
  return outcomes.map((outcome) => ('result' in outcome && broken.has(outcome.result.state.id) ? { refused: ATTACHMENT_UNKNOWN() } : outcome));
}

function saving(before: ReadonlyMap<string, TicketState>, after: ReadonlyMap<string, TicketState>, tickets: readonly Ticket[]): Statement[] {
  const updates = [...after].flatMap(([id, state]) => {
    const { assignments, values } = changedColumns(before.get(id) ?? state, state);
    return values.length === 0 ? [] : [{ sql: `UPDATE ticket SET ${assignments} WHERE id = ?`, params: [...values, id] }];
  });
  const events = tickets.flatMap((ticket) => ticket.events.map(eventRow));
  return events.length === 0 ? updates : [...updates, { sql: `INSERT INTO ticket_event (${EVENT_COLUMNS}) VALUES ?`, params: [events] }];
}

/** Which departments still owe a part, for their lists. */
function indexingParts(before: ReadonlyMap<string, TicketState>, after: ReadonlyMap<string, TicketState>): Statement[] {
  return [...after].filter(([id, { parts }]) => before.get(id)?.parts !== parts).flatMap(([id, { parts }]) => {
    const owing = parts.filter(({ state }) => state === 'open').map(({ departmentId }) => [departmentId, id]);
    const remove = { sql: 'DELETE FROM ticket_part WHERE ticket_id = ?', params: [id] };
    return owing.length === 0 ? [remove] : [remove, { sql: 'INSERT INTO ticket_part (department_id, ticket_id) VALUES ?', params: [owing] }];
  });
}
