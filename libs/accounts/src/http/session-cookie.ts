import { Environment, SESSION_COOKIE } from '@gopy/platform';
import { seconds } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_LIFETIME } from '../domain/session.js';

/** The browser's half of a session: out of reach of scripts and of other sites. */
@Injectable()
export class SessionCookie {
  constructor(private readonly environment: Environment) {}

  give(reply: FastifyReply, token: string): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.kind(), maxAge: SESSION_LIFETIME / seconds(1) });
  }

  take(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.kind());
  }

  private kind() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.environment.values.SECURE_COOKIES === 'on' } as const;
  }
}
