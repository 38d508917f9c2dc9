import { defineSweep, type Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { ForgetErasedDrafts } from '../actions/forget-erased-drafts.js';

/** What the worker runs for drafts. */
@Injectable()
export class RepliesJobs {
  readonly sweeps: readonly Sweep[];

  constructor(drafts: ForgetErasedDrafts) {
    this.sweeps = [defineSweep({ name: 'forget-erased-drafts', everySeconds: 60, run: () => drafts.run() })];
  }
}
