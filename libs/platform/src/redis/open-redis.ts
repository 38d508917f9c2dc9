import { Redis } from 'ioredis';
import type { Environment } from '../config/environment.js';

/** A connection that waits for Redis to come back instead of failing the process. */
export function openRedis(environment: Environment): Redis {
  return connected(environment, { enableReadyCheck: true });
}

/**
 * A connection that listens. Without the ready check: a subscription made while it is under way turns the check's own
 * question into a forbidden one, and both fail.
 */
export function openRedisSubscriber(environment: Environment): Redis {
  return connected(environment, { enableReadyCheck: false });
}

function connected(environment: Environment, readiness: { enableReadyCheck: boolean }): Redis {
  const redis = new Redis(environment.values.REDIS_URL, {
    ...readiness,
    // Servers before 7.2 refuse it, and the refusal can hit the command behind it.
    disableClientInfo: true,
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 50, 2000),
  });
  redis.on('error', () => undefined); // Told by /health/ready; a listener keeps the process alive.
  return redis;
}
