import { AdmitSender, type Sender, type SenderContact } from '@gopy/admission';
import { readPhone } from '@gopy/citizens';
import type { SubscribeRequest, SubscriptionView } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Clock, DomainError, Snowflake } from '@gopy/kernel';
import { MailSender, PushSender, SmsSender } from '@gopy/messaging';
import { TicketDoor, type TicketRecord, TicketRecords } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { type Address, needsConfirmation, type NewSubscription, type Subject, type Subscription } from '../domain/subscription.js';
import { SubscriptionStore } from '../domain/subscription-store.js';
import { SubscriptionViews } from '../views/subscription.view.js';

/** Live subscriptions of one mailbox, phone or browser. */
const MAX_LIVE = 50;

export type Asker = { readonly secret: string | undefined; readonly sender: Sender };

type Known = { readonly subject: Subject; readonly ticket: TicketRecord | undefined };

/** Somebody wants to hear about a report or an area. Asking twice is asking once. */
@Injectable()
export class Subscribe {
  constructor(
    private readonly store: SubscriptionStore,
    private readonly views: SubscriptionViews,
    private readonly door: TicketDoor,
    private readonly records: TicketRecords,
    private readonly directories: DirectorySource,
    private readonly push: PushSender,
    private readonly mail: MailSender,
    private readonly sms: SmsSender,
    private readonly admit: AdmitSender,
    private readonly ids: Snowflake,
    private readonly clock: Clock,
  ) {}

  async run(request: SubscribeRequest, asker: Asker): Promise<SubscriptionView> {
    const address = this.readAddress(request.address);
    const { subject, ticket } = await this.readSubject(request.subject, asker);
    const holder = ticket !== undefined && asker.secret !== undefined;
    const wanted = this.subscription({ subject, address, holder, language: request.language }, ticket?.contact?.phone ?? null);
    await this.admit.run('subscriptions', asker.sender, wanted.state === 'unconfirmed' ? askedBackAt(address) : null);
    const live = await this.store.findLive(subject, address);
    if (live) return this.again(live, wanted);
    if ((await this.store.countLive(address)) >= MAX_LIVE) throw new DomainError('subscription.too-many');
    const added = await this.store.add(wanted, { textVersion: request.consent.textVersion, channel: 'portal' });
    if (added) return this.views.of(this.views.stored(wanted), 'asker');
    const raced = await this.store.findLive(subject, address);
    if (!raced) throw new DomainError('server.busy', { retryAfterSeconds: 1 });
    return this.again(raced, wanted);
  }

  private readAddress(typed: SubscribeRequest['address']): Address {
    if (typed.medium === 'push') {
      if (!this.push.available) throw new DomainError('medium.unavailable');
      if (!this.push.accepts(typed.push)) throw new DomainError('subscription.endpoint-refused', { field: 'address.push.endpoint' });
      return { medium: 'push', ...typed.push };
    }
    if (!(typed.medium === 'email' ? this.mail : this.sms).available) throw new DomainError('medium.unavailable');
    if (typed.medium === 'email') return { medium: 'email', email: typed.email.toLowerCase() };
    return { medium: 'sms', phone: readPhone(typed.phone, 'address.phone') };
  }

  private async readSubject(subject: SubscribeRequest['subject'], { secret, sender: { address } }: Asker): Promise<Known> {
    if (subject.kind === 'ticket') {
      const ticket = await this.door.open({ typedCode: subject.code, secret, address }, (code) => this.records.find(code));
      return { subject: { kind: 'ticket', code: ticket.state.code }, ticket };
    }
    const directory = this.directories.current();
    const categoryId = subject.categoryId === undefined ? null : directory.category(subject.categoryId).id;
    return { subject: { kind: 'area', areaCode: directory.area(subject.areaCode).code, categoryId }, ticket: undefined };
  }

  private subscription(
    known: Pick<NewSubscription, 'subject' | 'address' | 'holder' | 'language'>,
    ownPhone: string | null,
  ): NewSubscription {
    const createdAt = this.clock.now();
    const [id, consentId] = [this.ids.next(createdAt.getTime()), this.ids.next(createdAt.getTime())];
    const state = needsConfirmation(known.address, known.holder ? ownPhone : null) ? 'unconfirmed' : 'active';
    return { ...known, id, consentId, createdAt, state };
  }

  /** Who follows what is nobody else's business: a stranger who types a mailbox that follows already sees what they would see anyway. */
  private async again(live: Subscription, wanted: NewSubscription): Promise<SubscriptionView> {
    const isTheirs = wanted.address.medium === 'push' || wanted.holder || live.state === 'unconfirmed';
    if (!isTheirs) return this.views.of(this.views.stored({ ...wanted, state: 'unconfirmed' }), 'asker');
    await this.store.renew(live.id, wanted.address, wanted);
    if (live.state === 'unconfirmed') await this.store.askAgain(live.id);
    return this.views.of({ ...live, language: wanted.language }, 'asker');
  }
}

/** A message goes there before anybody agreed to it, so how many is counted. */
const askedBackAt = (address: Address): SenderContact | null => {
  if (address.medium === 'email') return { email: address.email };
  return address.medium === 'sms' ? { phone: address.phone } : null;
};
