import { createHash } from 'node:crypto';
import { Clock, days, DomainError, foldText, Snowflake } from '@gopy/kernel';
import type { Channel, ConsentPurpose, Language, Priority } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.js';
import { BLANK_TICKET } from '../domain/blank-ticket.js';
import type { TicketState } from '../domain/ticket-state.js';
import { Ticket } from '../domain/ticket.js';
import { CodeTaken, DuplicateOpening, type Opening, TicketStore } from '../domain/ticket-store.js';
import { TrackingCodes } from '../domain/tracking-codes.js';
import { CityCircumstances } from './city-circumstances.js';

export type NewTicket = {
  readonly channel: Channel;
  readonly content: string;
  readonly language: Language;
  readonly anonymous: boolean;
  readonly priority: Priority;
  readonly categoryId: string | null;
  readonly areaCode: string | null;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly outsideCity: boolean;
  readonly contact: Opening['contact'];
  readonly attachmentIds: readonly string[];
  /** What the citizen agreed to on the form. */
  readonly consents?: readonly { readonly purpose: ConsentPurpose; readonly textVersion: string }[];
  /** The sender's own key against double submits, scoped by who sends. */
  readonly idempotencyKey: string | null;
};

/** How long the private link works after receipt. */
const SECRET_LIFETIME = days(730);
const MAX_DRAWS = 5;

/** Opens a ticket; the same idempotency key with the same contents gives the ticket that it made the first time. */
@Injectable()
export class OpenTicket {
  constructor(
    private readonly store: TicketStore,
    private readonly circumstances: CityCircumstances,
    private readonly ids: Snowflake,
    private readonly clock: Clock,
    private readonly codes: TrackingCodes,
  ) {}

  async run(wanted: NewTicket, actor: Actor): Promise<Ticket> {
    for (let draw = 1; ; draw++) {
      const opening = this.opening(wanted, actor);
      try {
        await this.store.open(opening);
        return opening.ticket;
      } catch (error) {
        if (error instanceof DuplicateOpening) return this.former(opening.ticket.state);
        if (!(error instanceof CodeTaken) || draw >= MAX_DRAWS) throw error;
      }
    }
  }

  private async former({ idempotencyKey, requestHash }: TicketState): Promise<Ticket> {
    const ticket = idempotencyKey === null ? undefined : await this.store.findByIdempotencyKey(idempotencyKey);
    if (!ticket) throw new DomainError('server.busy', { retryAfterSeconds: 1 });
    if (ticket.state.requestHash !== requestHash) throw new DomainError('idempotency.key-reused');
    return ticket;
  }

  private opening(wanted: NewTicket, actor: Actor): Opening {
    const now = this.clock.now();
    const terms = { anchor: now, pausedMinutes: 0, categoryId: wanted.categoryId, priority: wanted.priority, departmentId: null };
    const { contact, attachmentIds, idempotencyKey, consents = [], ...told } = wanted;
    const row: TicketState = {
      ...BLANK_TICKET,
      ...told,
      ...this.circumstances.now().deadlines.plan(terms),
      id: this.ids.next(now.getTime()),
      code: this.codes.draw(),
      receivedAt: now,
      deadlineAnchor: now,
      secretExpiresAt: new Date(now.getTime() + SECRET_LIFETIME),
      citizenId: contact === null ? null : this.ids.next(now.getTime()),
      filedById: actor.kind === 'staff' ? actor.id : null,
      idempotencyKey: idempotencyKey === null ? null : sha256(idempotencyKey),
      requestHash: idempotencyKey === null ? null : sha256(JSON.stringify({ ...told, contact, attachmentIds })),
      attachmentCount: attachmentIds.length,
      photoConsent: consents.some(({ purpose }) => purpose === 'publish-photos'),
      textHash: sha256(foldText(wanted.content)),
    };
    return { ticket: Ticket.opened(row, actor, { attachmentIds }), contact, consents: consents.map((consent) => ({ ...consent, id: this.ids.next(now.getTime()) })) };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
