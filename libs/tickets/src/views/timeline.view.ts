import type { TimelineEntry } from '@gopy/contracts';
import type { Audience } from '@gopy/vocabulary';
import type { StoredEvent } from '../storage/event.table.js';
import type { Names } from './names.js';
import type { PhotoLinks } from './photo-links.js';
import type { TicketRecord } from './ticket-record.js';

const DEPTH: Readonly<Record<Audience, number>> = { public: 0, citizen: 1, staff: 2 };

/** Each reader sees what was meant for them; the words of an entry may be meant for fewer than the entry. */
export function timelineView(record: TicketRecord, reader: Audience, names: Names, photos: PhotoLinks): TimelineEntry[] {
  const reads = (audience: Audience) => DEPTH[audience] <= DEPTH[reader];
  return record.events.filter((event) => reads(event.shownTo)).map((event) => ({ ...factsOf(event, reader, names), ...(reads(event.wordsTo) ? wordsOf(event, record, reader, photos) : { attachments: [] }) }));
}

function factsOf({ id, at, type, shownTo, actor, data }: StoredEvent, reader: Audience, names: Names): Omit<TimelineEntry, 'attachments'> {
  const departments = names.departments(data.departmentIds ?? []);
  const staffOnly = reader === 'staff' ? { name: actor.name ?? undefined, role: actor.role ?? undefined } : {};
  return {
    id,
    at: at.toISOString(),
    event: type,
    audience: shownTo,
    by: { kind: actor.kind, ...staffOnly, department: names.department(actor.departmentId) },
    department: departments[0],
    departments: departments.length > 1 ? departments : undefined,
    reasonCode: data.reasonCode,
    outcome: reader === 'staff' || type === 'ticket.answered' ? data.outcome : undefined,
    score: data.score,
    priority: data.priority,
    dueAt: data.dueAt,
    code: data.code,
  };
}

function wordsOf({ data }: StoredEvent, record: TicketRecord, reader: Audience, photos: PhotoLinks): Pick<TimelineEntry, 'text' | 'attachments'> {
  const internal = reader === 'staff' && data.internal ? `\n\n${data.internal}` : '';
  return { text: data.words === undefined ? undefined : data.words + internal, attachments: photos.of(data.attachmentIds, record.attachments) };
}
