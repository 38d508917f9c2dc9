import { OUTBOX_COLUMNS, OUTBOX_TABLE, type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { EventLog, type LoggedEvent } from '../domain/event-log.js';

const MARK = 'noticed';

@Injectable()
export class MysqlEventLog extends EventLog {
  constructor(private readonly sql: Sql) {
    super();
  }

  async next(limit: number): Promise<LoggedEvent[]> {
    const rows = await this.sql.rows<Row>(
      `SELECT ${OUTBOX_COLUMNS} FROM ${OUTBOX_TABLE} FORCE INDEX (uq_event_position) WHERE position > (SELECT position FROM notice_mark WHERE name = ?) ORDER BY position LIMIT ?`,
      [MARK, limit],
    );
    return rows.map((row) => ({
      id: String(row['id']),
      position: String(row['position']),
      ticketId: String(row['subjectId']),
      code: row['subjectCode'],
      type: row['type'],
      at: row['at'],
    }));
  }

  async passed(position: string): Promise<void> {
    await this.sql.write('UPDATE notice_mark SET position = GREATEST(position, ?) WHERE name = ?', [position, MARK]);
  }
}
