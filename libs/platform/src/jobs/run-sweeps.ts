import type { Logger } from 'pino';
import type { Sql } from '../database/sql.js';
import { ExclusiveLoop } from '../outbox/exclusive-loop.js';
import type { Sweep } from './listener.js';

/** Runs each sweep at its pace, in one process of the city at a time. */
export class RunSweeps {
  private readonly loops: ExclusiveLoop[];

  constructor(sql: Sql, logger: Logger, sweeps: readonly Sweep[]) {
    this.loops = sweeps.map(
      ({ name, everySeconds, run }) =>
        new ExclusiveLoop(`sweep.${name}`, sql, logger, {
          idleMs: everySeconds * 1000,
          restMs: 0,
          begin: async () => undefined,
          step: async () => {
            const done = await run();
            if (done > 0) logger.info({ sweep: name, done }, 'sweep found work');
            return 0;
          },
        }),
    );
  }

  start(): void {
    for (const loop of this.loops) loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
