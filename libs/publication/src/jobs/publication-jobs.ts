import { defineSweep, type Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { FollowTickets } from '../actions/follow-tickets.js';
import { ForgetDepartures } from '../actions/forget-departures.js';

/** What the worker runs for the public board. */
@Injectable()
export class PublicationJobs {
  readonly sweeps: readonly Sweep[];

  constructor(following: FollowTickets, departures: ForgetDepartures) {
    this.sweeps = [
      defineSweep({ name: 'follow-tickets-on-the-board', everySeconds: 1, run: () => following.run() }),
      defineSweep({ name: 'forget-departures-from-the-board', everySeconds: 3600, run: () => departures.run() }),
    ];
  }
}
