import { defineSweep, type Listener, type Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { FollowTickets } from '../actions/follow-tickets.js';

/** What the worker runs for the public board. */
@Injectable()
export class PublicationJobs {
  readonly listeners: readonly Listener[] = [];
  readonly sweeps: readonly Sweep[];

  constructor(following: FollowTickets) {
    this.sweeps = [defineSweep({ name: 'follow-tickets-on-the-board', everySeconds: 1, run: () => following.run() })];
  }
}
