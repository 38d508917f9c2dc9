import { seconds } from '@gopy/kernel';
import { CITIZEN_COOKIE, Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CITIZEN_SESSION_LIFETIME } from '../domain/citizen-session.js';

/** The browser's half of a citizen's session: out of reach of scripts and of other sites. */
@Injectable()
export class CitizenCookie {
  constructor(private readonly environment: Environment) {}

  give(reply: FastifyReply, token: string): void {
    void reply.setCookie(CITIZEN_COOKIE, token, { ...this.kind(), maxAge: CITIZEN_SESSION_LIFETIME / seconds(1) });
  }

  take(reply: FastifyReply): void {
    void reply.clearCookie(CITIZEN_COOKIE, this.kind());
  }

  private kind() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.environment.values.SECURE_COOKIES === 'on' } as const;
  }
}
