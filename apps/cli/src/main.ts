import 'reflect-metadata';
import { readEnvironment } from '@gopy/platform';
import { Command } from 'commander';
import { migrate } from './commands/migrate.js';
import { seed } from './commands/seed.js';

const program = new Command('gopy').description('Looks after the city behind the feedback portal.');
program.command('migrate').description('bring the tables up to date').action(() => migrate(readEnvironment()));
program.command('seed').description('set up the city from its data; with DEMO=on also demo people and tickets').action(() => seed(readEnvironment()));

try {
  await program.parseAsync();
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  process.exitCode = 1;
}
