import {
  type CityCounts,
  cityRows,
  DatabaseCityStore,
  DatabaseDirectorySource,
  DIRECTORY_CHANGED,
  readCityData,
  SeedCity,
} from '@gopy/departments';
import { Broadcast } from '@gopy/platform';
import { RoutingRuleStore, SeedRoutingRules } from '@gopy/routing';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Sets the city and its routing table up from a running process, as `cli seed` does; answers what was added. */
export async function seedCity(app: INestApplicationContext): Promise<CityCounts & { rules: number }> {
  const data = readCityData();
  const source = app.get(DatabaseDirectorySource, { strict: false });
  const counts = await new SeedCity(new DatabaseCityStore(app.get(DataSource, { strict: false }))).run(cityRows(data));
  await source.renew();
  app.get(Broadcast, { strict: false }).publish(DIRECTORY_CHANGED, {});
  const rules = await new SeedRoutingRules(app.get(RoutingRuleStore, { strict: false })).run(data.routingRules, source.current());
  return { ...counts, rules };
}
