import { Injectable } from '@nestjs/common';
import { DeliveryStore } from '../domain/delivery-store.js';
import { SubscriptionTokens } from '../domain/subscription-tokens.js';

/** Kannel's figures: 1 delivered, 2 failed, 8 handed to the network, 16 refused by the network; others are no end. */
const MEANING: Readonly<Record<number, 'sent' | 'refused'>> = { 1: 'sent', 2: 'refused', 8: 'sent', 16: 'refused' };

/** A delivery report: also settles what was unknown. Anything that does not fit is ignored, since gateways repeat what is refused. */
@Injectable()
export class TakeReport {
  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly tokens: SubscriptionTokens,
  ) {}

  async run(key: string, status: number, providerId: string | undefined): Promise<void> {
    const [id, state] = [this.tokens.readReportKey(key), MEANING[status]];
    if (id !== undefined && state !== undefined) await this.deliveries.reported(id, state, providerId ?? null);
  }
}
