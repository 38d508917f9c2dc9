import { type BulkJobOptions, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Sql } from '../database/sql.js';
import type { Row, SqlRunner } from '../database/sql-runner.js';
import type { Listener } from '../jobs/listener.js';
import { ExclusiveLoop } from './exclusive-loop.js';
import { OUTBOX_TABLE } from './outbox-table.js';

const BATCH = 1000;
const IDLE_MS = 1000;
const REST_MS = 25;
const ATTEMPTS = 10;

/** Moves positioned events to BullMQ in bulk: one job per event and listener. The mark follows the queue: a crash between them repeats jobs, the other order would lose them. */
export class EnqueueEvents {
  private readonly loop: ExclusiveLoop;
  private readonly queues: ReadonlyMap<Listener, Queue>;
  private mark = '0';

  constructor(
    sql: Sql,
    redis: Redis,
    logger: Logger,
    listeners: readonly Listener[],
    prefix: string,
  ) {
    this.queues = new Map(listeners.map((listener) => [listener, new Queue(listener.name, { connection: redis, prefix })]));
    this.loop = new ExclusiveLoop('enqueue-events', sql, logger, { idleMs: IDLE_MS, restMs: REST_MS, begin: (runner) => this.begin(runner), step: (runner) => this.step(runner) });
  }

  start(): void {
    this.loop.start();
  }

  nudge(): void {
    this.loop.nudge();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private async begin(runner: SqlRunner): Promise<void> {
    const [row] = await runner.rows<Row>("SELECT position FROM outbox_mark WHERE name = 'enqueued'");
    this.mark = String(row?.['position'] ?? 0);
  }

  private async step(runner: SqlRunner): Promise<number> {
    const rows = await runner.rows<Row>(`SELECT id, position, ticket_id, type FROM ${OUTBOX_TABLE} FORCE INDEX (uq_event_position) WHERE position > ? ORDER BY position LIMIT ${BATCH}`, [this.mark]);
    const last = rows.at(-1);
    if (!last) return 0;
    await Promise.all([...this.queues].map(([listener, queue]) => enqueue(queue, listener, rows)));
    this.mark = String(last['position']);
    await runner.write("INSERT INTO outbox_mark (name, position) VALUES ('enqueued', ?) ON DUPLICATE KEY UPDATE position = VALUES(position)", [this.mark]);
    return rows.length;
  }
}

async function enqueue(queue: Queue, listener: Listener, rows: readonly Row[]): Promise<void> {
  const wanted = rows.filter((row) => listener.events.includes(String(row['type'])));
  if (wanted.length > 0) await queue.addBulk(wanted.map((row) => jobOf(listener, row)));
}

const jobOf = (listener: Listener, row: Row): { name: string; data: object; opts: BulkJobOptions } => ({
  name: listener.name,
  data: { eventId: String(row['id']), type: String(row['type']), subjectId: String(row['ticket_id']) },
  opts: {
    jobId: `e-${String(row['id'])}`,
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: 500 },
    removeOnComplete: { count: 1000 },
    removeOnFail: { count: 5000 },
  },
});
