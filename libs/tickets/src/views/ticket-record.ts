import { Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { TicketState } from '../domain/ticket-state.js';
import { EVENT_COLUMNS, storedEvent, type StoredEvent } from '../storage/event.table.js';
import { TICKET_COLUMNS, ticketState } from '../storage/ticket.table.js';

export type StoredAttachment = { readonly id: string; readonly width: number; readonly height: number };

/** Everything about one ticket, as of one position of the event stream. */
export type TicketRecord = {
  readonly state: TicketState;
  readonly events: readonly StoredEvent[];
  readonly attachments: ReadonlyMap<string, StoredAttachment>;
  readonly mergedFrom: readonly string[];
  readonly contact: { readonly name: string | null; readonly phone: string | null; readonly email: string | null } | null;
  readonly position: string;
};

// The position is read first: what is committed meanwhile has a later one and will be told again, never missed.
const READ = `
  SELECT COALESCE(MAX(position), 0) AS position FROM ticket_event;
  SELECT ${TICKET_COLUMNS} FROM ticket WHERE code = ?;
  SELECT e.id, e.position, ${EVENT_COLUMNS.split(', ').map((column) => `e.${column}`).join(', ')} FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.code = ? ORDER BY e.id;
  SELECT a.id, a.width, a.height FROM attachment a JOIN ticket t ON t.id = a.ticket_id WHERE t.code = ?;
  SELECT m.code FROM ticket m JOIN ticket t ON t.id = m.merged_into_id WHERE t.code = ?;
  SELECT c.name, c.phone, c.email FROM citizen c JOIN ticket t ON t.citizen_id = c.id WHERE t.code = ?`;

/** Reads one ticket with its timeline in one round trip. */
@Injectable()
export class TicketRecords {
  constructor(private readonly sql: Sql) {}

  async find(code: string): Promise<TicketRecord | undefined> {
    const [positions, [row] = [], events, attachments, merged, [contact] = []] = await this.sql.readMany(READ, [code, code, code, code, code]);
    if (!row) return undefined;
    return {
      state: ticketState(row),
      events: (events ?? []).map(storedEvent),
      attachments: new Map((attachments ?? []).map((photo) => [String(photo['id']), { id: String(photo['id']), width: Number(photo['width']), height: Number(photo['height']) }])),
      mergedFrom: (merged ?? []).map((child) => String(child['code'])),
      contact: contact ? { name: contact['name'], phone: contact['phone'], email: contact['email'] } : null,
      position: String(positions?.[0]?.['position'] ?? 0),
    };
  }
}
