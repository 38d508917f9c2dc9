import { sentenceOf } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import { languageOf, isTransient, ProcessLog } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';

export type Refusal = { readonly code: string; readonly detail: string };

/** Whatever goes wrong leaves as a code and a sentence in the caller's language; what was not meant to be said stays in the log. */
@Injectable()
export class Refusals {
  constructor(private readonly processLog: ProcessLog) {}

  of(thrown: unknown, { handshake }: LiveSocket): Refusal {
    const refusal = this.refusalOf(thrown);
    return { code: refusal.code, detail: sentenceOf(refusal.code, languageOf(handshake.headers['accept-language']), refusal.params) };
  }

  /** As Socket.IO wants to refuse a connection. */
  asConnectError(thrown: unknown, socket: LiveSocket): Error {
    const data = this.of(thrown, socket);
    return Object.assign(new Error(data.code), { data });
  }

  private refusalOf(thrown: unknown): DomainError {
    if (thrown instanceof DomainError) return thrown;
    if (isTransient(thrown)) return new DomainError('server.busy', { retryAfterSeconds: 2 });
    this.processLog.logger.error({ err: thrown }, 'A live request failed');
    return new DomainError('server.failed');
  }
}
