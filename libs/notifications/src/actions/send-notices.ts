import { ConsentLedger } from '@gopy/citizens';
import { Clock, seconds } from '@gopy/kernel';
import { type DeliveryResult, MailSender, PushSender, SmsSender } from '@gopy/messaging';
import { ProcessLog } from '@gopy/platform';
import { type TicketRecord, TicketRecords } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { type Claimed, retryAt } from '../domain/delivery.js';
import { DeliveryStore, type Settled } from '../domain/delivery-store.js';
import type { NoticeMedium, Subscription } from '../domain/subscription.js';
import { SubscriptionStore } from '../domain/subscription-store.js';
import { SendOne } from './send-one.js';

/** As many as are sent in a breath: whoever asked just now waits for no more than these. */
const AT_ONCE: Readonly<Record<NoticeMedium, number>> = { push: 256, email: 64, sms: 32 };
const HANDS: Readonly<Record<NoticeMedium, number>> = { push: 16, email: 4, sms: 4 };
/** Then the loop looks around again. */
const SHIFT = seconds(30);

type Batch = {
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  readonly agreed: ReadonlySet<string>;
  readonly tickets: Map<string, Promise<TicketRecord | undefined>>;
};

/** Sends what is due. A row is claimed, and that committed, before its message leaves the house: whatever happens then, it is never sent again. */
@Injectable()
export class SendNotices {
  private readonly available: Readonly<Record<NoticeMedium, { readonly available: boolean }>>;

  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly consents: ConsentLedger,
    private readonly records: TicketRecords,
    private readonly sendOne: SendOne,
    private readonly clock: Clock,
    private readonly log: ProcessLog,
    push: PushSender,
    email: MailSender,
    sms: SmsSender,
  ) {
    this.available = { push, email, sms };
  }

  /** Answers how many were tried. */
  async run(medium: NoticeMedium): Promise<number> {
    if (!this.available[medium].available) return 0;
    const end = this.clock.now().getTime() + SHIFT;
    let tried = 0;
    while (this.clock.now().getTime() < end) {
      const claimed = await this.deliveries.claim(medium, AT_ONCE[medium]);
      if (claimed.length === 0) break;
      tried += claimed.length;
      await this.sendAll(claimed, HANDS[medium]);
    }
    return tried;
  }

  private async sendAll(claimed: readonly Claimed[], hands: number): Promise<void> {
    const subscriptions = await this.subscriptions.findAll([...new Set(claimed.map(({ subscriptionId }) => subscriptionId))]);
    const agreed = await this.consents.inForce([...subscriptions.values()].map(({ consentId }) => consentId));
    const batch: Batch = { subscriptions, agreed, tickets: new Map() };
    const waiting = [...claimed];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await this.send(next, batch);
    };
    await Promise.all(Array.from({ length: hands }, work));
  }

  private async send(claimed: Claimed, batch: Batch): Promise<void> {
    try {
      const subscription = batch.subscriptions.get(claimed.subscriptionId);
      if (!subscription || !isWanted(claimed, subscription)) return await this.deliveries.settle(claimed.id, { state: 'dropped' });
      if (!batch.agreed.has(subscription.consentId)) return await this.stopped(claimed, subscription);
      const ticket = claimed.ticketCode === null ? undefined : await this.ticketOf(claimed.ticketCode, batch);
      await this.settle(claimed, await this.sendOne.run(claimed, subscription, ticket));
    } catch (error) {
      // Left claimed: nobody knows how far it came.
      this.log.logger.error({ err: error, delivery: claimed.id }, 'a notice could not be settled');
    }
  }

  private async stopped({ id }: Claimed, subscription: Subscription): Promise<void> {
    await this.deliveries.settle(id, { state: 'dropped', why: 'consent withdrawn' });
    await this.subscriptions.end(subscription.id, 'consent-withdrawn');
  }

  private ticketOf(code: string, { tickets }: Batch): Promise<TicketRecord | undefined> {
    const known = tickets.get(code) ?? this.records.find(code);
    tickets.set(code, known);
    return known;
  }

  private async settle(claimed: Claimed, result: DeliveryResult | undefined): Promise<void> {
    if (result?.outcome === 'unavailable' || result?.outcome === 'rate-limited') return this.later(claimed, result);
    await this.deliveries.settle(claimed.id, result === undefined ? { state: 'dropped' } : settledAs(result));
    if (result?.outcome === 'gone') await this.subscriptions.end(claimed.subscriptionId, 'gone');
  }

  private later({ id, attempts }: Claimed, result: Extract<DeliveryResult, { outcome: 'unavailable' | 'rate-limited' }>): Promise<void> {
    const asked = result.outcome === 'rate-limited' ? result.retryAfterSeconds : 0;
    const why = result.outcome === 'rate-limited' ? 'rate limited' : result.why;
    const at = retryAt(this.clock.now(), attempts, asked);
    return at === undefined ? this.deliveries.settle(id, { state: 'failed', why }) : this.deliveries.retry(id, at, why);
  }
}

/** A confirmation is wanted until it is given, everything else from then on. */
const isWanted = ({ eventId }: Claimed, { state, address }: Subscription): boolean =>
  address !== null && state === (eventId === null ? 'unconfirmed' : 'active');

function settledAs(result: Exclude<DeliveryResult, { outcome: 'unavailable' | 'rate-limited' }>): Settled {
  return result.outcome === 'sent'
    ? { state: 'sent', providerId: result.providerId, parts: result.parts }
    : { state: result.outcome, why: result.why };
}
