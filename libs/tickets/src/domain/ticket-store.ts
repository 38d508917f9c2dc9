import type { ConsentPurpose } from '@gopy/vocabulary';
import type { Ticket } from './ticket.js';

export type Opening = {
  readonly ticket: Ticket;
  readonly contact: { readonly name: string | null; readonly phone: string | null; readonly email: string | null } | null;
  /** What the citizen agreed to with the report; written with it, so that neither is there without the other. */
  readonly consents?: readonly { readonly id: string; readonly purpose: ConsentPurpose; readonly textVersion: string }[];
};

/** Where tickets live. Both writes save the row, its timeline entry (which is the outbox message) and the claims of photos in one transaction. */
export abstract class TicketStore {
  /** Durable when it resolves. Rejects with DuplicateOpening when the idempotency key is taken. */
  abstract open(opening: Opening): Promise<void>;
  /**
   * Locks the row, runs `change` on it and saves; what `change` throws is passed on and nothing is written. `key` is an
   * id or a code. A change whose `onceKey` was used before is not made again; the ticket as it stands is the answer.
   */
  abstract change(key: string, change: (ticket: Ticket) => void, onceKey?: string): Promise<Ticket>;
  abstract find(ticketId: string): Promise<Ticket | undefined>;
  abstract findByCode(code: string): Promise<Ticket | undefined>;
  abstract findByIdempotencyKey(key: string): Promise<Ticket | undefined>;
}

/** The key was used before: the ticket that it made is the answer. */
export class DuplicateOpening extends Error {}
/** The random tracking code is taken: draw another. */
export class CodeTaken extends Error {}
