import { seconds } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { setTimeout as later } from 'node:timers/promises';
import { Sql } from '../database/sql.js';

export type PartState = 'up' | 'down';
export interface ReadinessReport {
  /** `degraded` still serves: without Redis only nudges and queues wait. */
  readonly status: 'ready' | 'degraded' | 'not-ready';
  readonly parts: { readonly database: PartState; readonly redis: PartState };
}

const PATIENCE = seconds(1);

/** Whether this process can serve, by asking what it stands on. */
@Injectable()
export class Readiness {
  constructor(
    private readonly sql: Sql,
    private readonly redis: Redis,
  ) {}

  async report(): Promise<ReadinessReport> {
    const [database, redis] = await Promise.all([stateOf(this.sql.rows('SELECT 1')), this.redisState()]);
    const status = database === 'down' ? 'not-ready' : redis === 'down' ? 'degraded' : 'ready';
    return { status, parts: { database, redis } };
  }

  /** A client without connection would keep the ping for later. */
  private async redisState(): Promise<PartState> {
    return this.redis.status === 'ready' ? stateOf(this.redis.ping()) : 'down';
  }
}

async function stateOf(answer: Promise<unknown>): Promise<PartState> {
  const hungUp = new AbortController();
  const tooLate = later(PATIENCE, 'down' as const, { signal: hungUp.signal }).catch(() => 'down' as const);
  const state = answer.then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([state, tooLate]).finally(() => hungUp.abort());
}
