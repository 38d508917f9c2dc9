import { ConsentLedger, type GivenConsent } from '@gopy/citizens';
import { Snowflake } from '@gopy/kernel';
import { TicketRecords } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import type { LoggedEvent } from '../domain/event-log.js';
import { type Address, needsConfirmation, type NewSubscription } from '../domain/subscription.js';
import { SubscriptionStore } from '../domain/subscription-store.js';

/** Who ticked "tell me" on the report form hears about their report at the contact that they left with it. */
@Injectable()
export class ReportersSubscriptions {
  constructor(
    private readonly consents: ConsentLedger,
    private readonly records: TicketRecords,
    private readonly store: SubscriptionStore,
    private readonly ids: Snowflake,
  ) {}

  /** Of newly opened reports; the same report again adds nothing. */
  async add(opened: readonly LoggedEvent[]): Promise<void> {
    if (opened.length === 0) return;
    const given = await this.consents.of({ ticketIds: opened.map(({ ticketId }) => ticketId) });
    for (const consent of given) {
      const event = opened.find(({ ticketId }) => ticketId === consent.ticketId);
      if (event && consent.subscriptionId === null && consent.withdrawnAt === null) await this.subscribe(event, consent);
    }
  }

  private async subscribe({ code, at }: LoggedEvent, consent: GivenConsent): Promise<void> {
    const ticket = await this.records.find(code);
    const address = addressFor(consent, ticket?.contact ?? null);
    if (!ticket || !address) return;
    const wanted: NewSubscription = {
      id: this.ids.next(at.getTime()),
      subject: { kind: 'ticket', code },
      holder: true,
      address,
      language: ticket.state.language,
      state: needsConfirmation(address, ticket.contact?.phone ?? null) ? 'unconfirmed' : 'active',
      consentId: consent.id,
      createdAt: at,
    };
    await this.store.addAgreed(wanted);
  }
}

function addressFor({ purpose }: GivenConsent, contact: { phone: string | null; email: string | null } | null): Address | undefined {
  if (purpose === 'notify-email' && contact?.email) return { medium: 'email', email: contact.email.toLowerCase() };
  if (purpose === 'notify-sms' && contact?.phone) return { medium: 'sms', phone: contact.phone };
  return undefined;
}
