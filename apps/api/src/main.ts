import 'reflect-metadata';
import { createLogger, readEnvironment } from '@gopy/platform';
import { listen } from './listen.js';
import { startApi } from './start-api.js';

const environment = readEnvironment();
const logger = createLogger(environment, 'api');
try {
  const app = await startApi(environment);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await listen(app, environment);
  logger.info({ url: await app.getUrl() }, 'The api listens');
} catch (error) {
  logger.fatal({ err: error }, 'The api could not start');
  // What was opened already would keep the process alive, and nobody would start it again.
  process.exit(1);
}
