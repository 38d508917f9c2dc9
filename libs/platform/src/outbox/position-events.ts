import type { Logger } from 'pino';
import type { Sql } from '../database/sql.js';
import type { Row, SqlRunner } from '../database/sql-runner.js';
import type { Broadcast } from '../redis/broadcast.js';
import { ExclusiveLoop } from './exclusive-loop.js';
import { COMMITTED, OUTBOX_COLUMNS, OUTBOX_TABLE, POSITIONED } from './outbox-table.js';

const BATCH = 1000;
const IDLE_MS = 200;
const REST_MS = 10;

/**
 * Gives each committed event its position. Ids are drawn before commit and so become visible out of order; positions are
 * given afterwards, by one process at a time, so a reader who has seen N has seen everything up to N.
 */
export class PositionEvents {
  private readonly loop: ExclusiveLoop;
  private last = 0n;

  constructor(
    sql: Sql,
    private readonly broadcast: Broadcast,
    logger: Logger,
    private readonly positioned: () => void,
  ) {
    this.loop = new ExclusiveLoop('position-events', sql, logger, {
      idleMs: IDLE_MS, restMs: REST_MS,
      begin: (runner) => this.begin(runner),
      step: (runner) => this.step(runner),
    });
  }

  async start(): Promise<void> {
    await this.broadcast.listen(COMMITTED, () => this.loop.nudge());
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async begin(runner: SqlRunner): Promise<void> {
    const [row] = await runner.rows<Row>(`SELECT MAX(position) AS last FROM ${OUTBOX_TABLE}`);
    this.last = BigInt(String(row?.['last'] ?? 0));
  }

  private async step(runner: SqlRunner): Promise<number> {
    const rows = await runner.rows<Row>(`SELECT ${OUTBOX_COLUMNS} FROM ${OUTBOX_TABLE} FORCE INDEX (uq_event_position) WHERE position IS NULL ORDER BY id LIMIT ${BATCH}`);
    if (rows.length === 0) return 0;
    const first = this.last;
    // Exactly the ids that were read: others may have been committed between them meanwhile.
    await runner.write(
      `SET @position = ?; UPDATE ${OUTBOX_TABLE} FORCE INDEX (PRIMARY) SET position = (@position := @position + 1) WHERE id IN (?) ORDER BY id`,
      [String(first), rows.map((row) => String(row['id']))],
    );
    this.last = first + BigInt(rows.length);
    rows.forEach((row, at) => (row['position'] = String(first + BigInt(at + 1))));
    this.broadcast.publish(POSITIONED, rows);
    this.positioned();
    return rows.length;
  }
}
