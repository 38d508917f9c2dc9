import { DomainError } from '@gopy/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { Environment } from '../config/environment.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses unsafe requests that another site made a browser send. Programs that name no origin carry no stolen cookie. */
@Injectable()
export class OwnOrigin implements CanActivate {
  private readonly publicHost: string;

  constructor(environment: Environment) {
    const { PUBLIC_URL } = environment.values;
    this.publicHost = URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL).host : '';
  }

  canActivate(context: ExecutionContext): boolean {
    this.check(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }

  check(request: FastifyRequest): void {
    if (!SAFE.has(request.method)) this.checkHeaders(request.headers, request.host);
  }

  /** For handshakes too, which are no requests of Fastify's. */
  checkHeaders({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders, host: string): void {
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new DomainError('request.foreign-origin');
    if (origin !== undefined && !this.isOurs(origin, host)) throw new DomainError('request.foreign-origin');
  }

  private isOurs(origin: string, host: string): boolean {
    if (!URL.canParse(origin)) return false;
    const { host: from, protocol } = new URL(origin);
    const here = `${protocol}//${host}`; // Parsed too, so that a default port is dropped on both sides.
    return from !== '' && (from === this.publicHost || (URL.canParse(here) && from === new URL(here).host));
  }
}
