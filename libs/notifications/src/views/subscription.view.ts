import type { MediaResponse, SubscriptionView } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { MailSender, PushSender, SmsSender } from '@gopy/messaging';
import { Injectable } from '@nestjs/common';
import { addressHint, type NewSubscription, type Subscription } from '../domain/subscription.js';
import { SubscriptionTokens, type TokenHolder } from '../domain/subscription-tokens.js';

/** A subscription as its follower sees it, and what can be offered at all. */
@Injectable()
export class SubscriptionViews {
  constructor(
    private readonly directories: DirectorySource,
    private readonly tokens: SubscriptionTokens,
    private readonly push: PushSender,
    private readonly mail: MailSender,
    private readonly sms: SmsSender,
  ) {}

  media(): MediaResponse {
    return {
      push: { available: this.push.available, publicKey: this.push.publicKey },
      email: this.mail.available,
      sms: this.sms.available,
    };
  }

  of({ id, subject, state, medium, addressHint: hint, language, createdAt }: Subscription, holder: TokenHolder): SubscriptionView {
    const about = subject.kind === 'ticket' ? { code: subject.code } : this.placeOf(subject);
    return { token: this.tokens.of(id, holder), state, medium, addressHint: hint, ...about, language, since: createdAt.toISOString() };
  }

  /** A row that was just written, without reading it again. */
  stored(added: NewSubscription): Subscription {
    return { ...added, medium: added.address.medium, addressHint: addressHint(added.address) };
  }

  private placeOf({ areaCode, categoryId }: { areaCode: string; categoryId: string | null }): Pick<SubscriptionView, 'area' | 'category'> {
    const directory = this.directories.current();
    const [area, category] = [directory.findArea(areaCode), directory.findCategory(categoryId)];
    return {
      area: area && { id: area.code, name: area.fullName, nameEn: area.fullNameEn },
      category: category && { id: category.id, name: category.name, nameEn: category.nameEn },
    };
  }
}
