import type { ListTicketsQuery, ListTicketsResponse, TicketCounts, TicketView } from '@gopy/contracts';
import { Clock } from '@gopy/kernel';
import { DirectorySource } from '@gopy/departments';
import { Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../domain/actor.js';
import type { TicketState } from '../domain/ticket-state.js';
import { TrackingCodes } from '../domain/tracking-codes.js';
import { TICKET_COLUMNS, ticketState } from '../storage/ticket.table.js';
import { CITY_WIDE, type Condition, type ListScope, listScope } from './list-scope.js';
import { readCursor, writeCursor } from './list-cursor.js';
import { sameTexts } from './same-texts.js';
import { summaryView } from './summary.view.js';

const POSITION = 'SELECT COALESCE(MAX(position), 0) AS position FROM ticket_event';
const COUNT_CAP = 1000;
const PHONE_TAIL = 4;

/** Lists of tickets, one keyset page in one round trip. */
@Injectable()
export class TicketLists {
  constructor(
    private readonly sql: Sql,
    private readonly directories: DirectorySource,
    private readonly clock: Clock,
    private readonly codes: TrackingCodes,
  ) {}

  async page(query: ListTicketsQuery, reader: StaffActor): Promise<ListTicketsResponse> {
    const directory = this.directories.current();
    const now = this.clock.now();
    const scope = listScope(query.view, reader, directory, now);
    const conditions = [...scope.conditions, ...this.filters(query), ...afterCursor(query.cursor, scope)];
    const sql = `${POSITION};SELECT ${TICKET_COLUMNS} FROM ticket${whereOf(conditions)} ORDER BY ${orderOf(scope)} LIMIT ${query.limit + 1}`;
    const [positions, rows = []] = await this.sql.readMany(sql, conditions.flatMap(({ params }) => params));
    const tickets = rows.slice(0, query.limit).map(ticketState);
    const last = rows.length > query.limit ? tickets.at(-1) : undefined;
    const said = CITY_WIDE.includes(reader.role) ? await sameTexts(this.sql, tickets, now) : undefined;
    return {
      items: tickets.map((ticket) => ({ ...summaryView(ticket, directory, now), sameText: said?.get(ticket.textHash ?? '') })),
      nextCursor: last ? writeCursor({ at: sortedBy(last, scope).toISOString(), id: last.id }) : null,
      position: String(positions?.[0]?.['position'] ?? 0),
    };
  }

  /** How many tickets each view holds, counted no further than a thousand. */
  async counts(views: readonly TicketView[], reader: StaffActor): Promise<TicketCounts> {
    const now = this.clock.now();
    const scopes = views.map((view) => listScope(view, reader, this.directories.current(), now).conditions);
    const counts = scopes.map((conditions) => `SELECT COUNT(*) AS total FROM (SELECT 1 FROM ticket${whereOf(conditions)} LIMIT ${COUNT_CAP}) counted`);
    const [positions, ...totals] = await this.sql.readMany([POSITION, ...counts].join(';'), scopes.flat().flatMap(({ params }) => params));
    return { counts: Object.fromEntries(views.map((view, at) => [view, Number(totals[at]?.[0]?.['total'] ?? 0)])), position: String(positions?.[0]?.['position'] ?? 0) };
  }

  private filters({ status, q, sameTextAs }: ListTicketsQuery): Condition[] {
    const saying = { sql: 'text_hash = (SELECT text_hash FROM ticket WHERE code = ?)', params: [this.codes.read(sameTextAs ?? '')] };
    return [...(status ? [{ sql: 'status = ?', params: [status] }] : []), ...(q ? [this.sought(q)] : []), ...(sameTextAs ? [saying] : [])];
  }

  /** A tracking code, or the last digits of the caller's phone. */
  private sought(q: string): Condition {
    const code = this.codes.read(q);
    if (code !== null) return { sql: 'code = ?', params: [code] };
    const digits = q.replace(/\D/g, '');
    if (digits.length < PHONE_TAIL) return { sql: 'FALSE', params: [] };
    return { sql: 'citizen_id IN (SELECT id FROM citizen WHERE phone_tail = ? AND phone LIKE ?)', params: [digits.slice(-PHONE_TAIL), `%${digits.replace(/^0/, '')}`] };
  }
}

const whereOf = (conditions: readonly Condition[]): string => (conditions.length === 0 ? '' : ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`);

const orderOf = ({ sortBy, direction }: ListScope): string => (sortBy === 'id' ? `id ${direction}` : `${sortBy} ${direction}, id ${direction}`);

const sortedBy = (ticket: TicketState, { sortBy }: ListScope): Date => (sortBy === 'received_at' || sortBy === 'id' ? ticket.receivedAt : ticket.dueAt);

/** The range form: MariaDB makes no range of a row constructor. */
function afterCursor(cursor: string | undefined, { sortBy, direction }: ListScope): Condition[] {
  if (cursor === undefined) return [];
  const { at, id } = readCursor(cursor);
  const beyond = direction === 'ASC' ? '>' : '<';
  if (sortBy === 'id') return [{ sql: `id ${beyond} ?`, params: [id] }];
  const from = new Date(at);
  return [{ sql: `${sortBy} ${beyond}= ? AND (${sortBy} ${beyond} ? OR id ${beyond} ?)`, params: [from, from, id] }];
}

