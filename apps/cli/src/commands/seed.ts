import { DatabaseCityStore, DatabaseDirectorySource, DIRECTORY_CHANGED, cityRows, readCityData, SeedCity } from '@gopy/departments';
import { Broadcast, createLogger, type Environment, NestLogger, openConnections } from '@gopy/platform';
import { RoutingRuleStore, SeedRoutingRules } from '@gopy/routing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { say } from '../say.js';
import { SeedingModule } from '../seeding.module.js';
import { allTables } from '../tables.js';
import { seedCast } from './seed-cast.js';
import { seedDemoStaff } from './seed-demo-staff.js';
import { withLock } from './with-lock.js';

/** Sets up the city from its data, and with DEMO=on the demo people and tickets; adds only what is missing. */
export async function seed(environment: Environment): Promise<void> {
  const logger = createLogger(environment, 'cli');
  const connections = await openConnections(environment, allTables);
  const app = await NestFactory.createApplicationContext(SeedingModule.forProcess({ environment, logger, connections }), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  try {
    await withLock(connections.dataSource, 'gopy-seed', () => seedAll(app, environment));
  } finally {
    await app.close();
  }
}

async function seedAll(app: INestApplicationContext, { values }: Environment): Promise<void> {
  const data = readCityData(values.CITY_DATA_DIR);
  const counts = await new SeedCity(new DatabaseCityStore(app.get(DataSource))).run(cityRows(data));
  for (const [kind, count] of Object.entries(counts)) say(`added  ${String(count).padStart(4)}  ${kind}`);
  await app.get(DatabaseDirectorySource).renew();
  app.get(Broadcast).publish(DIRECTORY_CHANGED, {});
  const directory = app.get(DatabaseDirectorySource).current();
  const rules = await new SeedRoutingRules(app.get(RoutingRuleStore)).run(data.routingRules, directory);
  say(`added  ${String(rules).padStart(4)}  routing rules`);
  if (values.DEMO !== 'on') return;
  say(`added  ${String(await seedDemoStaff(app, values.DEMO_PASSWORD)).padStart(4)}  demo accounts`);
  if (values.DEMO_TICKETS === 'on') say(`added  ${String(await seedCast(app)).padStart(4)}  demo tickets`);
}
