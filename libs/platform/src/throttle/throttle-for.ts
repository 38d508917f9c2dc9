import type { Clock } from '@gopy/kernel';
import type { Redis } from 'ioredis';
import type { Environment } from '../config/environment.js';
import { NoThrottle } from './no-throttle.js';
import { RedisThrottle } from './redis-throttle.js';
import type { Throttle } from './throttle.js';

export function throttleFor({ values }: Environment, redis: Redis, clock: Clock): Throttle {
  return values.RATE_LIMITS === 'on' ? new RedisThrottle(redis, values.REDIS_PREFIX, clock) : new NoThrottle();
}
