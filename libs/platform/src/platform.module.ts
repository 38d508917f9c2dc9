import { Clock, Snowflake, SystemClock } from '@gopy/kernel';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Environment } from './config/environment.js';
import type { Connections } from './connections.js';
import { Sql } from './database/sql.js';
import { Metrics } from './health/metrics.js';
import { ProcessLog } from './logs/process-log.js';
import { Broadcast } from './redis/broadcast.js';
import { Throttle } from './throttle/throttle.js';
import { throttleFor } from './throttle/throttle-for.js';

export interface ProcessParts {
  readonly environment: Environment;
  readonly logger: Logger;
  readonly connections: Connections;
  readonly clock?: Clock;
}

const CONNECTIONS = Symbol('connections');

/** The ground under every process: configuration, clock, ids, connections. Its connections close last, at shutdown. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(CONNECTIONS) private readonly connections: Connections) {}

  static forProcess({ environment, logger, connections, clock = new SystemClock() }: ProcessParts): DynamicModule {
    const { sql, dataSource, redis, broadcast } = connections;
    const values: [abstract: Parameters<typeof provided>[0], value: unknown][] = [
      [Environment, environment],
      [ProcessLog, new ProcessLog(logger)],
      [Clock, clock],
      [Snowflake, new Snowflake()],
      [Sql, sql],
      [DataSource, dataSource],
      [Redis, redis],
      [Broadcast, broadcast],
      [Metrics, new Metrics()],
      [Throttle, throttleFor(environment, redis, clock)],
    ];
    const providers = values.map(([token, value]) => provided(token, value));
    return {
      module: PlatformModule,
      global: true,
      providers: [...providers, { provide: CONNECTIONS, useValue: connections }],
      exports: providers,
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.connections.close();
  }
}

const provided = (provide: abstract new (...parts: never[]) => unknown, useValue: unknown) => ({ provide, useValue });
