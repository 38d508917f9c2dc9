import { Clock, seconds } from '@gopy/kernel';
import { type TicketRecord, TicketRecords } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { type Batch, DeliveryStore, type NewsEvent } from '../domain/delivery-store.js';
import { EventLog, type LoggedEvent } from '../domain/event-log.js';
import { isNewsOf, isNoticed, mediaFor, type NoticeAudience } from '../domain/notice-table.js';
import { QuietHours } from '../domain/quiet-hours.js';
import { SubscriptionStore } from '../domain/subscription-store.js';
import { ReportersSubscriptions } from './reporters-subscriptions.js';

const AT_ONCE = 500;
/** What happens in one breath is told in one message. */
const BREATH = seconds(2);

/** Reads events in their order and writes down who is to be told; the mark moves last, so a crash repeats a step and doubles nothing. */
@Injectable()
export class TurnEventsIntoNotices {
  constructor(
    private readonly log: EventLog,
    private readonly deliveries: DeliveryStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly reporters: ReportersSubscriptions,
    private readonly records: TicketRecords,
    private readonly quietHours: QuietHours,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    let written = 0;
    for (;;) {
      const events = await this.log.next(AT_ONCE);
      const last = events.at(-1);
      if (!last) return written;
      written += await this.step(events);
      await this.log.passed(last.position);
    }
  }

  private async step(events: readonly LoggedEvent[]): Promise<number> {
    await this.reporters.add(events.filter(({ type }) => type === 'ticket.opened'));
    const noticed = events.flatMap(({ type, ...event }) => (isNoticed(type) ? [{ ...event, type }] : []));
    const followed = await this.deliveries.followed([...new Set(noticed.map(({ code }) => code))]);
    let written = 0;
    for (const event of noticed) if (followed.has(event.code) || event.type === 'ticket.published') written += await this.tell(event);
    for (const { code } of events.filter(({ type }) => type === 'ticket.erased')) await this.subscriptions.eraseHolders(code);
    return written;
  }

  private async tell(event: NewsEvent): Promise<number> {
    const ticket = await this.records.find(event.code);
    const stored = ticket?.events.find(({ id }) => id === event.id);
    if (!ticket || !stored || ticket.state.erasedAt !== null || !isNewsOf(event.type, stored.actor.kind)) return 0;
    if (event.type === 'ticket.merged') await this.subscriptions.followInto(event.code, stored.data.code ?? null);
    let written = 0;
    for (const batch of this.batches(event, ticket)) written += await this.deliveries.expand(batch);
    if (event.type === 'ticket.unmerged') await this.subscriptions.followInto(event.code, null);
    return written;
  }

  private batches(event: NewsEvent, { state }: TicketRecord): Batch[] {
    const ready = new Date(this.clock.now().getTime() + BREATH);
    const audiences: NoticeAudience[] =
      state.publicationState === 'published' && state.areaCode !== null ? ['holder', 'follower', 'area'] : ['holder', 'follower'];
    return audiences.flatMap((audience) =>
      mediaFor(event.type, audience).map((medium) => ({
        event,
        audience,
        medium,
        notBefore: this.quietHours.sendableFrom(ready, medium, state.priority === 'urgent' ? 'urgent' : 'normal'),
        ...(audience === 'area' && { area: { areaCode: state.areaCode ?? '', categoryId: state.categoryId } }),
      })),
    );
  }
}
