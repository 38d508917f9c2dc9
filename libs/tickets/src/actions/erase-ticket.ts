import { hidePersonalData } from '@gopy/contracts';
import { FileStore, type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.js';
import { forgetName } from '../domain/forget-person.js';
import { TicketRecords } from '../views/ticket-record.js';
import { type Seen, TakeStep } from './take-step.js';

const BATCH = 100;

/** Takes a person out of one ticket, all at once or not at all; a ticket without one stays as it is. */
@Injectable()
export class EraseTicket {
  constructor(
    private readonly records: TicketRecords,
    private readonly takeStep: TakeStep,
    private readonly files: FileStore,
    private readonly sql: Sql,
  ) {}

  async run(code: string, actor: Actor, seen: Seen = {}): Promise<void> {
    const record = await this.records.find(code);
    if (record === undefined || record.state.erasedAt === null) {
      const withoutName = forgetName(record?.contact?.name ?? null);
      await this.takeStep.run(code, 'erase', { forget: (words) => withoutName(hidePersonalData(words)) }, actor, seen);
    }
    await this.removePhotos();
  }

  /** Bytes go after the rows: what a crash left here a sweep takes away. */
  async removePhotos(): Promise<number> {
    const rows = await this.sql.rows<Row>('SELECT attachment_id FROM attachment_removal LIMIT ?', [BATCH]);
    for (const row of rows) {
      const id = String(row['attachment_id']);
      await this.files.remove(id);
      await this.sql.write('DELETE FROM attachment_removal WHERE attachment_id = ?', [id]);
    }
    return rows.length;
  }
}
