import { randomBytes } from 'node:crypto';

/** Writes rows like the ones that a city wrote itself: the last ticket, its first event and its citizen are the pattern. */
export async function patternOf(query) {
  const [ticket] = await query('SELECT * FROM ticket ORDER BY id DESC LIMIT 1');
  const [event] = await query('SELECT * FROM ticket_event WHERE ticket_id = ? ORDER BY id LIMIT 1', [ticket.id]);
  const [citizen] = await query('SELECT * FROM citizen WHERE id = ?', [ticket.citizen_id]);
  return {
    ticket: without(ticket, ['working_department_id', 'open_due_at', 'unrouted']),
    event: without(event, ['id', 'position']),
    citizen: without(citizen, ['phone_tail']),
  };
}

/** As it was opened, before any step. */
export const asOpened = ({ ticket, event, citizen }) => ({
  ticket: { ...ticket, status: 'received', routing: null, department_id: null, dispatched_at: null, version: 1 },
  event,
  citizen,
});

export class BareRows {
  #next = BigInt(Date.now()) << 22n;

  constructor(pattern) {
    this.pattern = pattern;
    this.insertCitizen = insertOf('citizen', pattern.citizen);
    this.insertTicket = insertOf('ticket', pattern.ticket);
    this.insertEvent = insertOf('ticket_event', pattern.event);
  }

  draw() {
    const id = String((this.#next += 1n));
    const code = `B${randomBytes(7).toString('hex')}`;
    const { ticket, event, citizen } = this.pattern;
    return {
      id,
      code,
      citizen: Object.values({ ...citizen, id }),
      ticket: Object.values({ ...ticket, id, code, citizen_id: id, idempotency_key: randomBytes(32) }),
      event: Object.values({ ...event, ticket_id: id, code }),
    };
  }

  event(id, code, more) {
    return Object.values({ ...this.pattern.event, ticket_id: id, code, ...more });
  }
}

const without = (row, columns) => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
const insertOf = (table, row) =>
  `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
    .map(() => '?')
    .join(', ')})`;
