import { Broadcast, checkedJobs, EnqueueEvents, Environment, ListenerWorkers, PositionEvents, ProcessLog, RunSweeps, Sql } from '@gopy/platform';
import { EVENT_OF_ACTION } from '@gopy/vocabulary';
import type { INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import { scheduleOf } from './schedule.js';

const EVENT_NAMES: readonly string[] = [...Object.values(EVENT_OF_ACTION), 'ticket.left-to-coordinator'];

/** Starts the outbox, the listeners and the sweeps; the returned function stops them in order, finishing what is under way. */
export async function work(app: INestApplicationContext): Promise<() => Promise<void>> {
  const [environment, { logger }, sql, redis, broadcast] = [app.get(Environment), app.get(ProcessLog), app.get(Sql), app.get(Redis), app.get(Broadcast)];
  const schedule = scheduleOf(app);
  checkedJobs(schedule, EVENT_NAMES);
  const enqueuing = new EnqueueEvents(sql, redis, logger, schedule.listeners, environment.values.REDIS_PREFIX);
  const positioning = new PositionEvents(sql, broadcast, logger, () => enqueuing.nudge());
  const listening = new ListenerWorkers(environment, logger, schedule.listeners);
  const sweeping = new RunSweeps(sql, logger, schedule.sweeps);
  await positioning.start();
  for (const part of [enqueuing, listening, sweeping]) part.start();
  return async () => {
    await Promise.all([positioning.stop(), enqueuing.stop(), sweeping.stop()]);
    await listening.stop();
  };
}
