import { type Environment, openDataSource } from '@gopy/platform';
import { allTables } from '../tables.js';
import { say } from '../say.js';
import { withLock } from './with-lock.js';

/** Brings the tables of all libs up to date; safe to run twice, and from several machines at once. */
export async function migrate(environment: Environment): Promise<void> {
  const database = await openDataSource(environment, allTables);
  try {
    const done = await withLock(database, 'gopy-migrate', () => database.runMigrations());
    for (const { name } of done) say(`migrated  ${name}`);
    say(done.length === 0 ? 'The tables are up to date.' : `${done.length} migrations done.`);
  } finally {
    await database.destroy();
  }
}
