import { Clock, days } from '@gopy/kernel';
import { ProcessLog } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { type DataRequest, isOverdue } from '../domain/data-request.js';
import { DataRequestStore } from '../domain/data-request-store.js';

const AT_MOST = 500;
const AHEAD = days(1);

/** Says in the log which requests are near the timers of the law, or past them; the list of the desk shows the same. */
@Injectable()
export class WarnOfDueRequests {
  constructor(
    private readonly store: DataRequestStore,
    private readonly log: ProcessLog,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const now = this.clock.now();
    const near = (await this.store.open(AT_MOST)).filter((request) => nextTimer(request).getTime() - now.getTime() < AHEAD);
    for (const request of near)
      this.log.logger.warn(
        { dataRequest: request.id, kind: request.kind, dueAt: nextTimer(request), overdue: isOverdue(request, now) },
        'a data request is near its timer',
      );
    return near.length;
  }
}

const nextTimer = ({ state, answerDueAt, doneDueAt }: DataRequest): Date => (state === 'received' ? answerDueAt : doneDueAt);
