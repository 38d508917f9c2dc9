import type { Row, SqlRunner, Statement } from '@gopy/platform';
import type { EventData } from '../domain/ticket-events.js';
import type { Forget } from '../domain/forget-person.js';
import type { Ticket } from '../domain/ticket.js';
import type { TicketState } from '../domain/ticket-state.js';
import { storedEventData } from './event.table.js';

/** By whomever they were typed in, these are the citizen's words and photos. */
const OF_THE_CITIZEN = ['ticket.opened', 'ticket.supplied', 'ticket.reopened', 'ticket.rated'];

/** What an erasure takes out besides the ticket's own row. Bytes of photos go afterwards: `attachment_removal` remembers which. */
export async function writeErasures(tx: SqlRunner, tickets: readonly Ticket[], before: ReadonlyMap<string, TicketState>): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const { state, forget } of tickets) if (forget !== null) statements.push(...(await erasureOf(tx, before.get(state.id) ?? state, forget)));
  return statements;
}

async function erasureOf(tx: SqlRunner, { id, citizenId }: TicketState, forget: Forget): Promise<Statement[]> {
  const rows = await tx.rows<Row>('SELECT id, type, actor_kind, data FROM ticket_event WHERE ticket_id = ?', [id]);
  const events = rows.map((row) => ({ id: String(row['id']), citizens: row['actor_kind'] === 'citizen' || OF_THE_CITIZEN.includes(String(row['type'])), data: storedEventData(row) }));
  const photos = events.filter(({ citizens }) => citizens).flatMap(({ data }) => data.attachmentIds ?? []);
  return [...events.flatMap((event) => rewording(event.id, event.data, forget)), ...removingPhotos(id, photos), ...(citizenId === null ? [] : [removingContact(citizenId)])];
}

function rewording(eventId: string, data: EventData, forget: Forget): Statement[] {
  const left: EventData = { ...data, ...(data.words !== undefined && { words: forget(data.words) }), ...(data.internal !== undefined && { internal: forget(data.internal) }) };
  if (left.words === data.words && left.internal === data.internal) return [];
  return [{ sql: 'UPDATE ticket_event SET data = ? WHERE id = ?', params: [JSON.stringify(left), eventId] }];
}

const removingPhotos = (ticketId: string, ids: readonly string[]): Statement[] =>
  ids.length === 0
    ? []
    : [
        { sql: 'INSERT IGNORE INTO attachment_removal (attachment_id) VALUES ?', params: [ids.map((id) => [id])] },
        { sql: 'DELETE FROM attachment WHERE ticket_id = ? AND id IN (?)', params: [ticketId, ids] },
      ];

/** After the ticket let go of it; an older row may be shared by several tickets. */
const removingContact = (citizenId: string): Statement => ({ sql: 'DELETE FROM citizen WHERE id = ? AND NOT EXISTS (SELECT 1 FROM ticket WHERE citizen_id = ?)', params: [citizenId, citizenId] });
