import { hours, seconds } from '@gopy/kernel';
import { defineSweep, type Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { FulfilDataRequest } from '../actions/fulfil-data-request.js';
import { WarnOfDueRequests } from '../actions/warn-of-due-requests.js';

/** What the worker runs for people's rights. */
@Injectable()
export class PrivacyJobs {
  readonly sweeps: readonly Sweep[];

  constructor(fulfil: FulfilDataRequest, warn: WarnOfDueRequests) {
    this.sweeps = [
      defineSweep({ name: 'finish-data-requests', everySeconds: 10, run: () => fulfil.finishLeft() }),
      defineSweep({ name: 'warn-of-due-data-requests', everySeconds: hours(1) / seconds(1), run: () => warn.run() }),
    ];
  }
}
