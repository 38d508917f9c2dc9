import { Broadcast, checkedJobs, EnqueueEvents, Environment, ListenerWorkers, PositionEvents, ProcessLog, RunSweeps, Sql } from '@gopy/platform';
import { EVENT_OF_ACTION } from '@gopy/vocabulary';
import type { INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import { scheduleOf } from './schedule.js';

/** Of the two loops of the outbox, and one to spare while a broken connection is replaced. */
const OTHER_LOOPS = 3;

const EVENT_NAMES: readonly string[] = [...Object.values(EVENT_OF_ACTION), 'ticket.left-to-coordinator'];

/** Starts the outbox, the listeners and the sweeps; the returned function stops them in order, finishing what is under way. */
export async function work(app: INestApplicationContext): Promise<() => Promise<void>> {
  const [environment, { logger }, redis, broadcast] = [app.get(Environment), app.get(ProcessLog), app.get(Redis), app.get(Broadcast)];
  const schedule = scheduleOf(app);
  checkedJobs(schedule, EVENT_NAMES);
  // Each loop holds a connection for as long as it lives; they must not eat up those of the work itself.
  const loops = new Sql(environment.values.DATABASE_URL, schedule.sweeps.length + OTHER_LOOPS);
  const enqueuing = new EnqueueEvents(loops, redis, logger, schedule.listeners, environment.values.REDIS_PREFIX);
  const positioning = new PositionEvents(loops, broadcast, logger, () => enqueuing.nudge());
  const listening = new ListenerWorkers(environment, logger, schedule.listeners);
  const sweeping = new RunSweeps(loops, logger, schedule.sweeps);
  await positioning.start();
  for (const part of [enqueuing, listening, sweeping]) part.start();
  return async () => {
    await Promise.all([positioning.stop(), enqueuing.stop(), sweeping.stop()]);
    await listening.stop();
    await loops.close();
  };
}
