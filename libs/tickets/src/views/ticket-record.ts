import { GroupCommit, type Row, Sql } from '@gopy/platform';
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

// The position is read first: what is committed meanwhile has a later one and will be told again, never missed. Tickets lead each
// join, whatever the statistics of a young table say, and events are put in order here: sorting long texts would make the database write a file.
const READ = `
  SELECT COALESCE(MAX(position), 0) AS position FROM ticket_event;
  SELECT ${TICKET_COLUMNS} FROM ticket FORCE INDEX (uq_ticket_code) WHERE code IN (?);
  SELECT e.id, e.position, ${EVENT_COLUMNS.split(', ').map((column) => `e.${column}`).join(', ')} FROM ticket t FORCE INDEX (uq_ticket_code) STRAIGHT_JOIN ticket_event e FORCE INDEX (ix_event_ticket) ON e.ticket_id = t.id WHERE t.code IN (?);
  SELECT t.code, a.id, a.width, a.height FROM ticket t FORCE INDEX (uq_ticket_code) STRAIGHT_JOIN attachment a FORCE INDEX (ix_attachment_ticket) ON a.ticket_id = t.id WHERE t.code IN (?);
  SELECT t.code, m.code AS child FROM ticket t FORCE INDEX (uq_ticket_code) STRAIGHT_JOIN ticket m FORCE INDEX (ix_ticket_merged) ON m.merged_into_id = t.id WHERE t.code IN (?);
  SELECT t.code, c.name, c.phone, c.email FROM ticket t FORCE INDEX (uq_ticket_code) STRAIGHT_JOIN citizen c ON c.id = t.citizen_id WHERE t.code IN (?)`;
/** So few that each look-up stays one by the index. */
const AT_ONCE = { maxGroup: 32, writers: 2 };

/** Reads tickets with their timelines, in one round trip for all that are wanted at the same time. */
@Injectable()
export class TicketRecords {
  private readonly reads = new GroupCommit<string, TicketRecord | undefined>((codes) => this.several(codes), AT_ONCE);

  constructor(private readonly sql: Sql) {}

  /** Never older than the question. */
  find(code: string): Promise<TicketRecord | undefined> {
    return this.reads.submit(code);
  }

  private async several(wanted: readonly string[]): Promise<{ result: TicketRecord | undefined }[]> {
    const codes = [...new Set(wanted)];
    const [positions, tickets, ...parts] = await this.sql.readMany(READ, [codes, codes, codes, codes, codes]);
    const rows = new Map((tickets ?? []).map((row) => [String(row['code']), row]));
    const [events, attachments, merged, contacts] = parts.map(byCode);
    const position = String(positions?.[0]?.['position'] ?? 0);
    return wanted.map((code) => {
      const row = rows.get(code);
      return { result: row && recordOf(row, { position, events: events?.get(code), attachments: attachments?.get(code), merged: merged?.get(code), contact: contacts?.get(code)?.[0] }) };
    });
  }
}

type Parts = { readonly position: string; readonly events?: Row[]; readonly attachments?: Row[]; readonly merged?: Row[]; readonly contact?: Row };

function recordOf(row: Row, { position, events = [], attachments = [], merged = [], contact }: Parts): TicketRecord {
  return {
    state: ticketState(row),
    events: events.map(storedEvent).sort(byId),
    attachments: new Map(attachments.map((photo) => [String(photo['id']), { id: String(photo['id']), width: Number(photo['width']), height: Number(photo['height']) }])),
    mergedFrom: merged.map((child) => String(child['child'])),
    contact: contact ? { name: textOf(contact['name']), phone: textOf(contact['phone']), email: textOf(contact['email']) } : null,
    position,
  };
}

const byId = (one: StoredEvent, other: StoredEvent): number => one.id.length - other.id.length || (one.id < other.id ? -1 : 1);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function byCode(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const code = String(row['code']);
    const present = found.get(code);
    if (present) present.push(row);
    else found.set(code, [row]);
  }
  return found;
}
