import { DirectorySource } from '@gopy/departments';
import { type Row, Sql } from '@gopy/platform';
import type { Outcome, Score, Status } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import type { PhotoBox, TicketState } from '../domain/ticket-state.js';
import { TICKET_COLUMNS, ticketState } from '../storage/ticket.table.js';

export type PublishedPhoto = { readonly id: string; readonly width: number; readonly height: number; readonly boxes: readonly PhotoBox[] };

/** What staff decided to show of a ticket, and nothing else of it. */
export type PublishedTicket = {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly status: Status;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly categoryId: string | null;
  readonly areaCode: string | null;
  readonly departmentId: string | null;
  readonly content: string;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly photos: readonly PublishedPhoto[];
  /** `text` is null while an approved answer still waits to be released. */
  readonly answer: {
    readonly text: string | null;
    readonly outcome: Outcome;
    readonly at: string;
    readonly departmentId: string;
    readonly photos: readonly PublishedPhoto[];
  } | null;
  readonly score: Score | null;
  /** Of the decision: changes whenever the shown words or black boxes may have changed. */
  readonly publishedAt: Date;
};

type Sizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

const READ = `
  SELECT ${TICKET_COLUMNS} FROM ticket WHERE id IN (?) AND publication_state = 'published';
  SELECT id, width, height FROM attachment WHERE ticket_id IN (?)`;

/** The one door through which a ticket reaches the public: read from the ticket itself, so that what is withdrawn is gone at once. */
@Injectable()
export class PublishedTickets {
  constructor(
    private readonly sql: Sql,
    private readonly directories: DirectorySource,
  ) {}

  /** In the order of the ids; those that are not published are left out. */
  async byIds(ids: readonly string[]): Promise<PublishedTicket[]> {
    if (ids.length === 0) return [];
    const [tickets = [], photos = []] = await this.sql.readMany(READ, [ids, ids]);
    const sizes: Sizes = new Map(photos.map((row) => [String(row['id']), { width: Number(row['width']), height: Number(row['height']) }]));
    const states = tickets.map(ticketState).filter(({ categoryId }) => !this.restricted(categoryId));
    const found = new Map(states.map((state) => [state.id, publishedTicket(state, sizes)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async byCode(code: string): Promise<PublishedTicket | undefined> {
    const rows = await this.sql.rows<Row>("SELECT id FROM ticket WHERE code = ? AND publication_state = 'published'", [code]);
    const [ticket] = await this.byIds(rows.map((row) => String(row['id'])));
    return ticket;
  }

  /** Every published ticket in the order of ids, to build up again what was made of them. */
  async idsAfter(id: string, limit: number): Promise<string[]> {
    const rows = await this.sql.rows<Row>("SELECT id FROM ticket WHERE id > ? AND publication_state = 'published' ORDER BY id LIMIT ?", [
      id,
      limit,
    ]);
    return rows.map((row) => String(row['id']));
  }

  /** A matter that turned out to be of a restricted kind leaves the public, whatever was decided before. */
  private restricted(categoryId: string | null): boolean {
    return this.directories.current().findCategory(categoryId)?.restricted ?? false;
  }
}

export function publishedTicket(state: TicketState, sizes: Sizes): PublishedTicket {
  const { id, code, version, status, receivedAt, dueAt, categoryId, areaCode, departmentId, publication, answer, rating } = state;
  const ofAnswer = new Set(answer?.attachmentIds);
  const shown = (publication?.photos ?? []).flatMap(({ attachmentId, boxes }) => {
    const size = sizes.get(attachmentId);
    return size ? [{ id: attachmentId, ...size, boxes }] : [];
  });
  const placed = showsPlace(state);
  return {
    ...{ id, code, version, status, receivedAt, dueAt, categoryId, areaCode, departmentId },
    content: state.publicContent ?? '',
    address: publication?.address ?? null,
    lat: placed ? state.lat : null,
    lon: placed ? state.lon : null,
    photos: shown.filter((photo) => !ofAnswer.has(photo.id)),
    answer: answer && {
      text: publication?.answer ?? null,
      outcome: answer.outcome,
      at: answer.at,
      departmentId: answer.departmentId,
      photos: publication?.answer ? shown.filter((photo) => ofAnswer.has(photo.id)) : [],
    },
    score: rating?.score ?? null,
    publishedAt: new Date(publication?.at ?? receivedAt),
  };
}

/** Whoever left the address out meant to hide the place: then the pin is hidden as well. */
export const showsPlace = ({ address, publication }: Pick<TicketState, 'address' | 'publication'>): boolean =>
  address === null || (publication !== null && publication.address !== null);
