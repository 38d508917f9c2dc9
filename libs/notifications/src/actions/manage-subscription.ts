import type { SubscriptionView } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { Subscription } from '../domain/subscription.js';
import { SubscriptionStore } from '../domain/subscription-store.js';
import { SubscriptionTokens, type TokenHolder } from '../domain/subscription-tokens.js';
import { SubscriptionViews } from '../views/subscription.view.js';

/** What the holder of a token may do: look, confirm, stop. Each may be done twice. */
@Injectable()
export class ManageSubscription {
  constructor(
    private readonly store: SubscriptionStore,
    private readonly tokens: SubscriptionTokens,
    private readonly views: SubscriptionViews,
  ) {}

  async look(token: string): Promise<SubscriptionView> {
    const { subscription, holder } = await this.find(token);
    return this.views.of(subscription, holder);
  }

  /** Only the token that was sent to the address proves that somebody reads it. */
  async confirm(token: string): Promise<SubscriptionView> {
    const { subscription, holder } = await this.find(token);
    if (holder !== 'reader' || subscription.state === 'ended') throw new DomainError('subscription.unknown');
    await this.store.confirm(subscription.id);
    return this.views.of({ ...subscription, state: 'active' }, holder);
  }

  async stop(token: string): Promise<void> {
    const { subscription } = await this.find(token);
    if (subscription.state !== 'ended') await this.store.end(subscription.id, 'opted-out');
  }

  private async find(token: string): Promise<{ subscription: Subscription; holder: TokenHolder }> {
    const read = this.tokens.read(token);
    const subscription = read && (await this.store.find(read.id));
    if (!read || !subscription) throw new DomainError('subscription.unknown');
    return { subscription, holder: read.holder };
  }
}
