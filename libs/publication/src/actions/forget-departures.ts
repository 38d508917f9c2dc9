import { Clock, days } from '@gopy/kernel';
import { Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

const KEPT = days(1);

/** Traces of what left the board are for copies in memory, which are renewed within a day. */
@Injectable()
export class ForgetDepartures {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const { affectedRows } = await this.sql.write('DELETE FROM unpublished_ticket WHERE at < ?', [
      new Date(this.clock.now().getTime() - KEPT),
    ]);
    return affectedRows;
  }
}
