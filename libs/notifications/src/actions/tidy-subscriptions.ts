import { Clock, days } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { CLAIM_LIFETIME } from '../domain/delivery.js';
import { DeliveryStore } from '../domain/delivery-store.js';
import { SubscriptionStore } from '../domain/subscription-store.js';

const CONFIRM_WITHIN = days(7);
/** An address is kept that long after the end, for questions about what was sent; the consent stays as proof without it. */
const FORGET_AFTER = days(30);
const AT_ONCE = 500;

/** What time alone brings about. */
@Injectable()
export class TidySubscriptions {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly deliveries: DeliveryStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const ago = (milliseconds: number): Date => new Date(this.clock.now().getTime() - milliseconds);
    const ending = await this.subscriptions.toEnd(ago(CONFIRM_WITHIN), AT_ONCE);
    for (const { id, reason } of ending) await this.subscriptions.end(id, reason);
    const forgotten = await this.subscriptions.forgetAddresses(ago(FORGET_AFTER), AT_ONCE);
    const unknown = await this.deliveries.giveUpOnClaims(ago(CLAIM_LIFETIME));
    return ending.length + forgotten + unknown;
  }
}
