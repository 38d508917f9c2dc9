import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import type { Logger } from 'pino';
import type { Sql } from '../database/sql.js';
import type { SqlRunner } from '../database/sql-runner.js';

const RETRY_AFTER_MS = 500;

/**
 * Runs one step over and over in at most one process of the city: whoever holds the database's named lock. The steps use
 * the very connection that holds it, so losing the lock means failing the step, never two processes at once. What comes
 * while nothing is under way is done at once; after work the loop rests a moment, so that a rush is done in few large steps.
 */
export class ExclusiveLoop {
  private running = true;
  private wake: () => void = () => undefined;
  private nudged = false;
  private finished: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly sql: Sql,
    private readonly logger: Logger,
    private readonly options: { idleMs: number; restMs: number; begin: (runner: SqlRunner) => Promise<void>; step: (runner: SqlRunner) => Promise<number> },
  ) {}

  start(): void {
    this.finished = this.loop();
  }

  nudge(): void {
    this.nudged = true;
    this.wake();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.finished;
  }

  private async loop(): Promise<void> {
    while (this.running) {
      try {
        await this.hold();
      } catch (error) {
        if (this.running) this.logger.warn({ err: error, loop: this.name }, 'loop interrupted, starts again');
        await this.pause(RETRY_AFTER_MS);
      }
    }
  }

  private async hold(): Promise<void> {
    const connection = await this.sql.connection();
    try {
      await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
      while (this.running && !(await this.locked(connection))) await this.pause(RETRY_AFTER_MS);
      const runner = runnerOf(connection);
      if (this.running) await this.options.begin(runner);
      while (this.running) {
        this.nudged = false;
        if ((await this.options.step(runner)) === 0) await this.pause(this.options.idleMs);
        else await new Promise((resolve) => setTimeout(resolve, this.options.restMs));
      }
    } finally {
      connection.destroy(); // Also gives the lock back.
    }
  }

  private async locked(connection: Connection): Promise<boolean> {
    const [rows] = await connection.query<RowDataPacket[]>("SELECT GET_LOCK(CONCAT(DATABASE(), '.', ?), 0) AS held", [this.name]);
    return Number(rows[0]?.['held']) === 1;
  }

  private pause(ms: number): Promise<void> {
    if (this.nudged || !this.running) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const runnerOf = (connection: Connection): SqlRunner => ({
  rows: async <R extends RowDataPacket>(sql: string, params: readonly unknown[] = []) => (await connection.query<R[]>(sql, [...params]))[0],
  write: async (sql, params = []) => (await connection.query<ResultSetHeader>(sql, [...params]))[0],
});
