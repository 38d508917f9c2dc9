import { Clock, DomainError } from '@gopy/kernel';
import { addressKey, RATE_LIMITS, Throttle } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { TicketState } from '../domain/ticket-state.js';
import { TicketSecrets } from '../domain/ticket-secret.js';
import { TrackingCodes } from '../domain/tracking-codes.js';

const GUESSES = 'codes';

/** Whoever comes with a code, perhaps a secret, from an address; with a solved puzzle when one was asked for. */
export type Visitor = { readonly typedCode: string; readonly secret: string | undefined; readonly address: string; readonly solution?: string };

/** The citizens' door: a wrong code and a wrong secret get the same answer, and who guesses too often has to wait. */
@Injectable()
export class TicketDoor {
  constructor(
    private readonly secrets: TicketSecrets,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    private readonly codes: TrackingCodes,
  ) {}

  /** Finds what the visitor asks for by its code, or refuses; a given secret must fit. */
  async open<Found extends { readonly state: Readonly<TicketState> }>(visitor: Visitor, find: (code: string) => Promise<Found | undefined>): Promise<Found> {
    const key = addressKey(visitor.address);
    await this.throttle.refuseIfSpent(GUESSES, key, RATE_LIMITS.codeGuesses);
    const code = this.codes.read(visitor.typedCode);
    const found = code === null || !this.fits(code, visitor.secret) ? undefined : await find(code);
    if (found === undefined) {
      await this.throttle.consume(GUESSES, key, RATE_LIMITS.codeGuesses);
      throw new DomainError('ticket.not-found');
    }
    if (visitor.secret !== undefined && this.clock.now() > found.state.secretExpiresAt) throw new DomainError('ticket.secret-expired');
    return found;
  }

  /** For steps that only the holder of the secret may take. */
  async openAsHolder<Found extends { readonly state: Readonly<TicketState> }>(visitor: Visitor, find: (code: string) => Promise<Found | undefined>): Promise<Found> {
    const found = await this.open(visitor, find);
    if (visitor.secret === undefined) throw new DomainError('ticket.secret-required');
    return found;
  }

  private fits(code: string, secret: string | undefined): boolean {
    return secret === undefined || this.secrets.matches(code, secret);
  }
}
