import type { MyReportsResponse } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { DomainError } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { TicketSecrets } from '../domain/ticket-secret.js';
import type { TicketState } from '../domain/ticket-state.js';
import { TICKET_COLUMNS, ticketState } from '../storage/ticket.table.js';
import { Names } from './names.js';
import { EXCERPT } from './summary.view.js';

const TICKETS = `${TICKET_COLUMNS.split(', ').map((column) => `t.${column}`).join(', ')}`;
const AFTER = /^\d{1,20}$/;

/** The reports of one phone number, newest first: what a person who proved the number may open. */
@Injectable()
export class MyReports {
  constructor(
    private readonly sql: Sql,
    private readonly directories: DirectorySource,
    private readonly secrets: TicketSecrets,
  ) {}

  async page(phone: string, { cursor, limit }: { cursor?: string; limit: number }): Promise<MyReportsResponse> {
    const rows = await this.rows(phone, cursor, limit + 1);
    const names = new Names(this.directories.current());
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map((row) => this.item(ticketState(row), names)), nextCursor: last ? String(last['citizen_id']) : null };
  }

  /** Codes of all of them. */
  async codes(phone: string): Promise<string[]> {
    const rows = await this.sql.rows<Row>('SELECT t.code FROM citizen c STRAIGHT_JOIN ticket t ON t.citizen_id = c.id WHERE c.phone = ? ORDER BY c.id DESC', [phone]);
    return rows.map((row) => String(row['code']));
  }

  /** By what else these reports and their contacts are known. */
  async keys(phone: string): Promise<{ citizenIds: string[]; ticketIds: string[] }> {
    const rows = await this.sql.rows<Row>('SELECT t.id, t.citizen_id FROM citizen c STRAIGHT_JOIN ticket t ON t.citizen_id = c.id WHERE c.phone = ?', [phone]);
    return { citizenIds: rows.map((row) => String(row['citizen_id'])), ticketIds: rows.map((row) => String(row['id'])) };
  }

  async departmentIds(phone: string): Promise<string[]> {
    const rows = await this.sql.rows<Row>('SELECT DISTINCT t.department_id FROM citizen c STRAIGHT_JOIN ticket t ON t.citizen_id = c.id WHERE c.phone = ? AND t.department_id IS NOT NULL', [phone]);
    return rows.map((row) => String(row['department_id']));
  }

  /** How many each of these numbers has. */
  async counts(phones: readonly string[]): Promise<Map<string, number>> {
    if (phones.length === 0) return new Map();
    const rows = await this.sql.rows<Row>('SELECT c.phone, COUNT(*) AS total FROM citizen c STRAIGHT_JOIN ticket t ON t.citizen_id = c.id WHERE c.phone IN (?) GROUP BY c.phone', [phones]);
    return new Map(rows.map((row) => [String(row['phone']), Number(row['total'])]));
  }

  /** A contact is made with its ticket, so its id sorts as the ticket's does, and the index of the number is already in order. */
  private rows(phone: string, cursor: string | undefined, count: number): Promise<Row[]> {
    if (cursor !== undefined && !AFTER.test(cursor)) throw new DomainError('cursor.malformed');
    const after = cursor === undefined ? { sql: '', params: [] } : { sql: ' AND c.id < ?', params: [cursor] };
    return this.sql.rows<Row>(
      `SELECT ${TICKETS} FROM citizen c FORCE INDEX (ix_citizen_phone) STRAIGHT_JOIN ticket t FORCE INDEX (ix_ticket_citizen) ON t.citizen_id = c.id WHERE c.phone = ?${after.sql} ORDER BY c.id DESC LIMIT ?`,
      [phone, ...after.params, count],
    );
  }

  private item(ticket: TicketState, names: Names): MyReportsResponse['items'][number] {
    return {
      code: ticket.code,
      secret: this.secrets.of(ticket.code),
      excerpt: ticket.content.slice(0, EXCERPT),
      status: ticket.status,
      category: names.category(ticket.categoryId),
      area: names.area(ticket.areaCode),
      receivedAt: ticket.receivedAt.toISOString(),
      dueAt: ticket.dueAt.toISOString(),
      answeredAt: ticket.answeredAt?.toISOString(),
    };
  }
}
