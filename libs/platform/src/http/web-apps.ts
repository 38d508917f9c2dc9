import fastifyStatic from '@fastify/static';
import { DomainError } from '@gopy/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { join, resolve } from 'node:path';
import type { Environment } from '../config/environment.js';

const NOT_PAGES = /^\/(api|feeds|health|metrics|socket\.io|webhooks|open311)(\/|$)/;
const A_FILE = /\.\w+$/;
const HASHED = /\/assets\//;

/** The portal at `/` and the desk at `/desk`: files by name, and one page for every address that a person opens. */
export async function serveWebApps(server: FastifyInstance, { values }: Environment): Promise<void> {
  const root = resolve(values.WEB_DIR);
  await server.register(fastifyStatic, { root, serve: false, suppressWarning: true, cacheControl: false });
  server.get('/*', (request, reply) => {
    const path = pathOf(request);
    if (path === '/desk' || path.startsWith('/desk/')) return sendFrom(join(root, 'desk'), path.slice('/desk'.length), request, reply);
    return sendFrom(join(root, 'portal'), path, request, reply);
  });
}

function sendFrom(folder: string, path: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (A_FILE.test(path)) {
    reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(path, folder);
  }
  if (NOT_PAGES.test(path) || !wantsPage(request)) throw new DomainError('request.not-found');
  return reply.header('cache-control', 'no-cache').sendFile('index.html', folder);
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-mode'] === 'navigate' || (headers.accept ?? '*/*').includes('text/html') || headers.accept === '*/*';
}
