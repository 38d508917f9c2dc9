import 'reflect-metadata';
import { readEnvironment } from '@gopy/platform';
import { Command, InvalidArgumentError } from 'commander';
import { benchData, type BenchDataOptions } from './commands/bench-data.js';
import { createStaff } from './commands/create-staff.js';
import { migrate } from './commands/migrate.js';
import { rebuildBoard } from './commands/rebuild-board.js';
import { seed } from './commands/seed.js';

const program = new Command('gopy').description('Looks after the city behind the feedback portal.');
program
  .command('migrate')
  .description('bring the tables up to date')
  .action(() => migrate(readEnvironment()));
program
  .command('seed')
  .description('set up the city from its data; with DEMO=on also demo people and tickets')
  .action(() => seed(readEnvironment()));
program
  .command('create-staff')
  .description('give somebody an account; the password comes by standard input')
  .requiredOption('--username <name>', 'what they sign in with')
  .requiredOption('--name <name>', 'what colleagues read')
  .requiredOption('--role <role>', 'operator, coordinator, officer, approver, leader or admin')
  .option('--department <code>', 'for officers and approvers, such as so-xay-dung')
  .action((options: unknown) => createStaff(readEnvironment(), options));
program
  .command('bench-data')
  .description('fill the tables with invented tickets for benchmarks')
  .option('--tickets <number>', 'how many tickets', positive, 1_000_000)
  .option('--published <number>', 'how many of them are on the public board', positive, 0)
  .option('--seed <number>', 'the same seed makes the same archive', positive, 1)
  .option('--force', 'also where tickets of a city are', false)
  .action((options: BenchDataOptions) => benchData(readEnvironment(), options));
program
  .command('rebuild-board')
  .description('compare the public board with the tickets and put right what differs')
  .action(() => rebuildBoard(readEnvironment()));

function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number above zero.');
  return Number(text);
}

try {
  await program.parseAsync();
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  process.exitCode = 1;
}
