import { Clock, DomainError } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { CLOSE_AFTER } from '../domain/steps/citizen-voice.js';
import { TakeStep } from './take-step.js';

const BATCH = 200;

/** Closes answers that nobody rated within a week. */
@Injectable()
export class CloseAnswered {
  constructor(
    private readonly sql: Sql,
    private readonly takeStep: TakeStep,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - CLOSE_AFTER);
    const due = await this.sql.rows<Row>("SELECT id FROM ticket WHERE status = 'answered' AND answered_at < ? ORDER BY answered_at LIMIT ?", [before, BATCH]);
    const closed = await Promise.all(due.map((row) => this.close(String(row['id']))));
    return closed.filter(Boolean).length;
  }

  /** Somebody may have rated or reopened it between the look and the step. */
  private async close(ticketId: string): Promise<boolean> {
    try {
      await this.takeStep.run(ticketId, 'close', {}, { kind: 'clock' });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
