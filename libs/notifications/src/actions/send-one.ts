import { DirectorySource } from '@gopy/departments';
import { days, seconds } from '@gopy/kernel';
import { type DeliveryResult, MailSender, PushSender, SmsSender } from '@gopy/messaging';
import type { TicketRecord } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { mailParts, pushNotice, smsWords, type Told } from '../domain/compose.js';
import { type Asked, confirmationMail, confirmationSms } from '../domain/confirmation.js';
import type { Claimed } from '../domain/delivery.js';
import { Links } from '../domain/links.js';
import type { Address, Subscription } from '../domain/subscription.js';
import { SubscriptionTokens } from '../domain/subscription-tokens.js';
import { NoticeFactsOf } from './notice-facts-of.js';

/** News about a report is worth waking a device for on the same day or the next; after that the page tells it better. */
const PUSH_LIFETIME = days(1) / seconds(1);

/** One notice, in the words and by the road of its reader. */
@Injectable()
export class SendOne {
  constructor(
    private readonly facts: NoticeFactsOf,
    private readonly links: Links,
    private readonly tokens: SubscriptionTokens,
    private readonly directories: DirectorySource,
    private readonly push: PushSender,
    private readonly mail: MailSender,
    private readonly sms: SmsSender,
  ) {}

  /** Undefined when there is nothing left to tell. */
  async run(claimed: Claimed, subscription: Subscription, ticket: TicketRecord | undefined): Promise<DeliveryResult | undefined> {
    const { address } = subscription;
    if (address === null) return undefined;
    if (claimed.eventId === null) return this.confirmation(claimed, subscription, address);
    const told = ticket && this.facts.tell(claimed, subscription, ticket);
    return told && this.notice(claimed, told, address);
  }

  private notice({ id, subscriptionId }: Claimed, told: Told, address: Address): Promise<DeliveryResult> {
    switch (address.medium) {
      case 'push':
        return this.push.send({
          to: address,
          notice: pushNotice(told),
          ttlSeconds: PUSH_LIFETIME,
          urgency: told.facts.event === 'ticket.asked' || told.facts.event === 'ticket.answered' ? 'high' : 'normal',
        });
      case 'email':
        return this.mail.send({
          ...mailParts(told),
          to: address.email,
          id: `notice-${id}`,
          unsubscribeUrl: this.links.oneClick(subscriptionId),
        });
      case 'sms':
        return this.sms.send({ to: address.phone, text: smsWords(told), id: this.tokens.reportKey(id) });
    }
  }

  private async confirmation(
    { id }: Claimed,
    { id: subscriptionId, subject, language }: Subscription,
    address: Address,
  ): Promise<DeliveryResult | undefined> {
    const area = subject.kind === 'area' ? this.directories.current().findArea(subject.areaCode) : undefined;
    const about = subject.kind === 'ticket' ? subject.code : ((language === 'vi' ? area?.fullName : area?.fullNameEn) ?? '');
    const asked: Asked = { language, about, confirm: this.links.confirm(subscriptionId), stop: this.links.stop(subscriptionId) };
    if (address.medium === 'email')
      return this.mail.send({
        ...confirmationMail(asked),
        to: address.email,
        id: `confirmation-${id}`,
        unsubscribeUrl: this.links.oneClick(subscriptionId),
      });
    return address.medium === 'sms'
      ? this.sms.send({ to: address.phone, text: confirmationSms(asked), id: this.tokens.reportKey(id) })
      : undefined;
  }
}
