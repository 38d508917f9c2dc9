import { createHttpApp, createLogger, type Environment, openConnections } from '@gopy/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { tables } from './tables.js';

/** The api process with its connections open, not listening yet; tests start it the same way. */
export async function startApi(environment: Environment): Promise<NestFastifyApplication> {
  const logger = createLogger(environment, 'api');
  const connections = await openConnections(environment, tables);
  try {
    const app = await createHttpApp(ApiModule.forProcess({ environment, logger, connections }), environment, logger);
    await app.init();
    return app;
  } catch (error) {
    await connections.close();
    throw error;
  }
}
