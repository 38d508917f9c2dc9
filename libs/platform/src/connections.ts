import type { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import type { Environment } from './config/environment.js';
import { openDataSource, type Tables } from './database/data-source.js';
import { Sql } from './database/sql.js';
import { Broadcast } from './redis/broadcast.js';
import { openRedis } from './redis/open-redis.js';

/** What a process holds open to the outside; `close` lets go of all of it. */
export interface Connections {
  readonly sql: Sql;
  readonly dataSource: DataSource;
  readonly redis: Redis;
  readonly broadcast: Broadcast;
  close(): Promise<void>;
}

export async function openConnections(environment: Environment, tables: readonly Tables[]): Promise<Connections> {
  const dataSource = await openDataSource(environment, tables);
  const sql = new Sql(environment.values.DATABASE_URL, environment.values.DATABASE_POOL);
  const redis = openRedis(environment);
  const broadcast = new Broadcast(redis, environment);
  return {
    sql,
    dataSource,
    redis,
    broadcast,
    close: async () => {
      broadcast.close();
      redis.disconnect();
      await Promise.all([sql.close(), dataSource.destroy()]);
    },
  };
}
