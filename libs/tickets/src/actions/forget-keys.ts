import { Clock, days } from '@gopy/kernel';
import { Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

const REMEMBERED = days(7);
const BATCH = 1000;

/** Forgets the keys against doubled writes once nobody can still be repeating them. */
@Injectable()
export class ForgetKeys {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const { affectedRows } = await this.sql.write('DELETE FROM done_once WHERE done_at < ? LIMIT ?', [new Date(this.clock.now().getTime() - REMEMBERED), BATCH]);
    return affectedRows;
  }
}
