import { defineSweep, type Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { SendNotices } from '../actions/send-notices.js';
import { TidySubscriptions } from '../actions/tidy-subscriptions.js';
import { TurnEventsIntoNotices } from '../actions/turn-events-into-notices.js';

/** What the worker runs for notices; a medium that hangs holds up no other. */
@Injectable()
export class NotificationsJobs {
  readonly sweeps: readonly Sweep[];

  constructor(news: TurnEventsIntoNotices, sending: SendNotices, tidying: TidySubscriptions) {
    this.sweeps = [
      defineSweep({ name: 'turn-events-into-notices', everySeconds: 1, run: () => news.run() }),
      defineSweep({ name: 'send-push-notices', everySeconds: 1, run: () => sending.run('push') }),
      defineSweep({ name: 'send-email-notices', everySeconds: 1, run: () => sending.run('email') }),
      defineSweep({ name: 'send-text-notices', everySeconds: 1, run: () => sending.run('sms') }),
      defineSweep({ name: 'tidy-subscriptions', everySeconds: 60, run: () => tidying.run() }),
    ];
  }
}
