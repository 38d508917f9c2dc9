import { OUTBOX_COLUMNS, OUTBOX_TABLE, type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { EventLog } from '../domain/event-log.js';
import type { StreamPart } from '../domain/thing.js';
import type { TicketChange } from '../domain/ticket-change.js';
import { changesOf } from '../feed/changes-of.js';

const SELECT = `SELECT ${OUTBOX_COLUMNS} FROM ${OUTBOX_TABLE}`;

@Injectable()
export class MysqlEventLog extends EventLog {
  constructor(private readonly sql: Sql) {
    super();
  }

  async latest(limit: number): Promise<TicketChange[]> {
    const changes = await this.read(`WHERE position IS NOT NULL ORDER BY position DESC LIMIT ${limit}`, []);
    return changes.reverse();
  }

  after(position: bigint, limit: number): Promise<TicketChange[]> {
    return this.read(`WHERE position > ? ORDER BY position LIMIT ${limit}`, [String(position)]);
  }

  between(part: StreamPart, after: bigint, upTo: bigint, limit: number): Promise<TicketChange[]> {
    const { sql, params } = conditionOf(part);
    return this.read(`WHERE ${sql} position > ? AND position <= ? ORDER BY position LIMIT ${limit}`, [...params, String(after), String(upTo)]);
  }

  private async read(rest: string, params: readonly unknown[]): Promise<TicketChange[]> {
    return changesOf(await this.sql.rows<Row>(`${SELECT} ${rest}`, params));
  }
}

function conditionOf(part: StreamPart): { sql: string; params: readonly unknown[] } {
  if (part === 'everything') return { sql: '', params: [] };
  if ('ticketId' in part) return { sql: 'ticket_id = ? AND', params: [part.ticketId] };
  return { sql: '(department_id IN (?) OR previous_department_id IN (?)) AND', params: [part.departmentIds, part.departmentIds] };
}
