import { DomainError } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

const AT_MOST = 20;

/** Tells somebody whose screen was stale what happened since: event, time and who. */
@Injectable()
export class ChangesSince {
  constructor(private readonly sql: Sql) {}

  /** Passes a refusal on, a stale one with what changed. */
  async explain(error: unknown, code: string): Promise<never> {
    if (!(error instanceof DomainError) || error.code !== 'ticket.stale') throw error;
    const rows = await this.sql.rows<Row>('SELECT e.type, e.at, e.actor_kind, e.actor_name FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.code = ? AND e.version > ? ORDER BY e.id LIMIT ?', [
      code,
      error.params['seenVersion'],
      AT_MOST,
    ]);
    const changes = rows.map((row) => ({ event: String(row['type']), at: new Date(row['at']).toISOString(), by: String(row['actor_name'] ?? row['actor_kind']) }));
    throw new DomainError('ticket.stale', { currentVersion: error.params['currentVersion'], changes });
  }
}
