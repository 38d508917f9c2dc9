import type { FastifyInstance } from 'fastify';

/** What the API answers is somebody's own unless its route says otherwise: no browser and no proxy keeps it. */
export function keepAnswersNowhere(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done();
  });
}
