import { createLogger, type Environment, NestLogger, openConnections } from '@gopy/platform';
import { RebuildBoard } from '@gopy/publication';
import { NestFactory } from '@nestjs/core';
import { say } from '../say.js';
import { SeedingModule } from '../seeding.module.js';
import { allTables } from '../tables.js';

/** Compares the index of the public board with the tickets, and puts right what differs; the city may run meanwhile. */
export async function rebuildBoard(environment: Environment): Promise<void> {
  const logger = createLogger(environment, 'cli');
  const connections = await openConnections(environment, allTables);
  const app = await NestFactory.createApplicationContext(SeedingModule.forProcess({ environment, logger, connections }), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  try {
    say(`${await app.get(RebuildBoard).run()} reports are on the board.`);
  } finally {
    await app.close();
  }
}
