import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Environment } from '../config/environment.js';

export type Migration = new () => MigrationInterface;
/** What each lib that owns tables hands to the processes: its mappings and the migrations that made them. */
export type Tables = { readonly schemas: readonly EntitySchema[]; readonly migrations: readonly Migration[] };

/** TypeORM for everything but the write path and the hot lists. `mariadb`, never `mysql`: the latter drops JSON columns. */
export function openDataSource(environment: Environment, tables: readonly Tables[]): Promise<DataSource> {
  return new DataSource({
    type: 'mariadb',
    url: environment.values.DATABASE_URL.replace(/^mysql:/, 'mariadb:'),
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize: environment.values.DATABASE_POOL,
    entities: tables.flatMap(({ schemas }) => [...schemas]),
    migrations: tables.flatMap(({ migrations }) => [...migrations]),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'none',
  }).initialize();
}
