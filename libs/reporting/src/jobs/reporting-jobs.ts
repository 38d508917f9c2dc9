import type { Sweep } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { CountDueMonths } from '../actions/count-due-months.js';
import { countMonths } from './count-months.job.js';

/** What the worker runs for figures. */
@Injectable()
export class ReportingJobs {
  readonly sweeps: readonly Sweep[];

  constructor(due: CountDueMonths) {
    this.sweeps = [countMonths(due)];
  }
}
