import { DomainError } from '@gopy/kernel';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.js';
import { Metrics } from '../health/metrics.js';
import { NestLogger } from '../logs/logger.js';
import { serveApiReference } from './api-reference.js';
import { equip, httpServer } from './http-server.js';
import { keepAnswersNowhere } from './kept-nowhere.js';
import { ProblemFilter } from './problem-filter.js';
import { RouteTable } from './route-table.js';
import { watchRequests } from './watch-requests.js';
import { serveWebApps } from './web-apps.js';

type RootModule = Parameters<typeof NestFactory.create>[0];

/** The HTTP process around a root module, which must import PlatformModule and HttpPlatformModule; not listening yet. */
export async function createHttpApp(module: RootModule, environment: Environment, logger: Logger): Promise<NestFastifyApplication> {
  const routes = new RouteTable();
  const problems = new ProblemFilter(logger, routes);
  const adapter = httpServer(environment, logger, problems);
  const server = adapter.getInstance();
  server.addHook('onRoute', (route) => routes.add(route));
  await equip(server, environment);
  keepAnswersNowhere(server);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(logger),
    bodyParser: false, // Fastify's own JSON parser is faster, and no form may reach a JSON route.
    abortOnError: false,
  });
  watchRequests(server, app.get(Metrics), logger);
  app.useGlobalFilters(problems);
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: (issues) => new DomainError('request.invalid', { issues }) }));
  serveApiReference(app);
  await serveWebApps(server, environment);
  return app;
}
