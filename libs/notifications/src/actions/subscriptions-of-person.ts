import { HeldElsewhere, PersonalDataHolders, type PersonAsked } from '@gopy/citizens';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubscriptionStore } from '../domain/subscription-store.js';

/** What somebody follows, for who proved the number: shown with all else that is held, and forgotten with it. */
@Injectable()
export class SubscriptionsOfPerson extends HeldElsewhere implements OnModuleInit {
  readonly name = 'subscriptions';

  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly holders: PersonalDataHolders,
  ) {
    super();
  }

  onModuleInit(): void {
    this.holders.register(this);
  }

  async of({ phone, ticketCodes }: PersonAsked) {
    const found = await this.subscriptions.ofPerson(phone, ticketCodes);
    const records = found.map(({ subject, medium, addressHint, language, state, createdAt }) => ({
      subject,
      medium,
      addressHint,
      language,
      state,
      since: createdAt.toISOString(),
    }));
    return { records, subscriptionIds: found.map(({ id }) => id) };
  }

  async forget({ phone, ticketCodes }: PersonAsked): Promise<void> {
    for (const { id } of await this.subscriptions.ofPerson(phone, ticketCodes)) await this.subscriptions.erase(id);
  }
}
