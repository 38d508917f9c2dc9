import { DomainError } from '@gopy/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { languageOf } from './language-of.js';
import { problemOf } from './problem-of.js';
import { refusalOf } from './refusal-of.js';
import type { RouteTable } from './route-table.js';

const FAILED = new DomainError('server.failed');

/** Whatever goes wrong leaves as problem+json; what was not meant to be said stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly routes: RouteTable,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const path = request.url.split('?', 1)[0] ?? '';
    const refusal = this.sharpened(refusalOf(thrown), request.method, path) ?? this.reported(thrown, request.id);
    const problem = problemOf(refusal, { language: languageOf(request.headers['accept-language']), requestId: request.id, path });
    if (reply.raw.headersSent) return void reply.raw.destroy();
    if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds);
    if (Array.isArray(refusal.params.allow)) reply.header('allow', refusal.params.allow.join(', '));
    void reply.status(problem.status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
  }

  /** Fastify tells an unknown address and a wrong method apart only by our own table. */
  private sharpened(refusal: DomainError | undefined, method: string, path: string): DomainError | undefined {
    if (refusal?.code !== 'request.not-found') return refusal;
    const allow = this.routes.methodsAt(path);
    return allow.length > 0 && !allow.includes(method) ? new DomainError('request.method-not-allowed', { allow }) : refusal;
  }

  private reported(thrown: unknown, requestId: string): DomainError {
    this.logger.error({ err: thrown, requestId }, 'A request failed');
    return FAILED;
  }
}
