import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from '../health/metrics.js';

const NOT_LOGGED = /^\/(health|metrics|\*)/;

/** One line and one measurement per request, by route template: what people typed stays out of both. */
export function watchRequests(server: FastifyInstance, metrics: Metrics, logger: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const took = reply.elapsedTime;
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, took / 1000);
    if (!NOT_LOGGED.test(route) && logger.isLevelEnabled('info')) {
      logger.info(
        { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(took * 10) / 10 },
        'request',
      );
    }
    done();
  });
}
