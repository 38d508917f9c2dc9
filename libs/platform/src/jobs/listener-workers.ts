import { seconds } from '@gopy/kernel';
import { Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.js';
import { withLogContext } from '../logs/logger.js';
import { openRedis } from '../redis/open-redis.js';
import type { ListenedEvent, Listener } from './listener.js';

const BREATHS = 10;

/** Runs every listener on its own queue. */
export class ListenerWorkers {
  private workers: Worker<ListenedEvent>[] = [];

  constructor(
    private readonly environment: Environment,
    private readonly logger: Logger,
    private readonly listeners: readonly Listener[],
  ) {}

  start(): void {
    this.workers = this.listeners.map((listener) => this.workerOf(listener));
  }

  /** Waits for the jobs under way. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private workerOf(listener: Listener): Worker<ListenedEvent> {
    const worker = new Worker<ListenedEvent>(
      listener.name,
      (job) => withLogContext({ job: `${listener.name} ${job.data.eventId}` }, () => listener.run(job.data)),
      { connection: openRedis(this.environment), prefix: this.environment.values.REDIS_PREFIX, concurrency: listener.concurrency, ...paceOf(listener) },
    );
    worker.on('failed', (job, error) => this.logger.warn({ err: error, listener: listener.name, event: job?.data.eventId, attempt: job?.attemptsMade }, 'job failed'));
    worker.on('error', (error) => this.logger.debug({ err: error, listener: listener.name }, 'queue not reachable'));
    return worker;
  }
}

/** Spread over the second, so that a rush does not come in one breath. */
const paceOf = ({ perSecond }: Listener): { limiter?: { max: number; duration: number } } =>
  perSecond === undefined ? {} : { limiter: { max: Math.ceil(perSecond / BREATHS), duration: seconds(1) / BREATHS } };
