import 'reflect-metadata';
import { createLogger, NestLogger, openConnections, readEnvironment } from '@gopy/platform';
import { NestFactory } from '@nestjs/core';
import { tables } from './tables.js';
import { work } from './work.js';
import { WorkerModule } from './worker.module.js';

const environment = readEnvironment();
const logger = createLogger(environment, 'worker');
try {
  const connections = await openConnections(environment, tables);
  const app = await NestFactory.createApplicationContext(WorkerModule.forProcess({ environment, logger, connections }), { logger: new NestLogger(logger), abortOnError: false });
  const stop = await work(app);
  const end = async (): Promise<void> => {
    await stop();
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
  logger.info('The worker works');
} catch (error) {
  logger.fatal({ err: error }, 'The worker could not start');
  // What was opened already would keep the process alive, and nobody would start it again.
  process.exit(1);
}
