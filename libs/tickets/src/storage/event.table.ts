import type { Row } from '@gopy/platform';
import type { EventData, TicketEvent } from '../domain/ticket-events.js';

/** An event as it stands in the table: with its id, and its position once the relay has given it one. */
export type StoredEvent = TicketEvent & { readonly id: string; readonly position: string | null };

export const EVENT_COLUMNS =
  'ticket_id, code, type, version, at, shown_to, words_to, actor_kind, actor_id, actor_name, actor_role, actor_department_id, department_id, previous_department_id, data';

export const eventRow = (event: TicketEvent): unknown[] => [
  event.ticketId,
  event.code,
  event.type,
  event.version,
  event.at,
  event.shownTo,
  event.wordsTo,
  event.actor.kind,
  event.actor.id,
  event.actor.name,
  event.actor.role,
  event.actor.departmentId,
  event.departmentId,
  event.previousDepartmentId,
  JSON.stringify(event.data),
];

export const storedEvent = (row: Row): StoredEvent =>
  ({
    id: String(row['id']),
    position: row['position'] === null ? null : String(row['position']),
    ticketId: row['ticket_id'],
    code: row['code'],
    type: row['type'],
    version: row['version'],
    at: row['at'],
    shownTo: row['shown_to'],
    wordsTo: row['words_to'],
    actor: {
      kind: row['actor_kind'],
      id: row['actor_id'],
      name: row['actor_name'],
      role: row['actor_role'],
      departmentId: row['actor_department_id'],
    },
    departmentId: row['department_id'],
    previousDepartmentId: row['previous_department_id'],
    data: storedEventData(row),
  }) as StoredEvent;

export const storedEventData = (row: Row): EventData => (typeof row['data'] === 'string' ? JSON.parse(row['data']) : row['data']) as EventData;
