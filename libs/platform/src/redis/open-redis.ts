import { Redis } from 'ioredis';
import type { Environment } from '../config/environment.js';

/** A connection that waits for Redis to come back instead of failing the process. */
export function openRedis(environment: Environment): Redis {
  const redis = new Redis(environment.values.REDIS_URL, {
    maxRetriesPerRequest: null,
    enableReadyCheck: true,
    retryStrategy: (attempt) => Math.min(attempt * 50, 2000),
  });
  redis.on('error', () => undefined); // Told by /health/ready; a listener keeps the process alive.
  return redis;
}
