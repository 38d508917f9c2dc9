import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { DomainError } from '@gopy/kernel';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.js';
import { withLogContext } from '../logs/logger.js';
import type { ProblemFilter } from './problem-filter.js';
import { requestIdOf } from './request-id.js';
import { securityHeaders } from './security-headers.js';

const MEGABYTE = 1024 * 1024;
const MAX_BODY = MEGABYTE;
const MAX_UPLOAD = 50 * MEGABYTE;
const MAX_FILE = 10 * MEGABYTE;
const SMALL_FORM = 1024;
const ONE_CLICK = /^\/api\/v1\/subscriptions\/[\w-]+\/opt-out$/;

/** The bare server: ids, limits and headers that hold for every request before Nest sees it. */
export function httpServer({ values }: Environment, logger: Logger, problems: ProblemFilter): FastifyAdapter {
  const proxies = values.TRUSTED_PROXIES.split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  return new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY,
    trustProxy: proxies.length > 0 && proxies,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers['x-request-id']),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => problems.answer(error, request, reply),
  });
}

/** Plugins that must be there before the first route. */
export async function equip(server: FastifyInstance, environment: Environment): Promise<void> {
  server.removeContentTypeParser('text/plain');
  acceptOneClickOptOuts(server);
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    withLogContext({ requestId: request.id }, done);
  });
  // Said before the first byte is read; a body without a length is stopped by the multipart limits.
  server.addHook('onRequest', (request, _reply, done) => {
    done(Number(request.headers['content-length'] ?? 0) > MAX_UPLOAD ? new DomainError('request.too-large') : undefined);
  });
  server.addHook('onRoute', (route) => {
    if (![route.method].flat().includes('GET')) route.compress = false; // What a POST answers is small, and hot.
  });
  await server.register(helmet, securityHeaders(environment));
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  await server.register(cookie);
  await server.register(multipart, { limits: { fileSize: MAX_FILE, files: 1, fields: 10, fieldSize: 10_000, parts: 12 } });
}

/** Mail programs post a form to the address of List-Unsubscribe (RFC 8058); no other route takes one, so that no page elsewhere can send us anything. */
function acceptOneClickOptOuts(server: FastifyInstance): void {
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: SMALL_FORM }, (request, _body, done) =>
    ONE_CLICK.test(request.url) ? done(null, {}) : done(new DomainError('request.unsupported-type')),
  );
}
