import { AuditLog } from '@gopy/accounts';
import { Clock, type StaffActor } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { beginFulfilling, type DataRequest, extended, refused, started } from '../domain/data-request.js';
import { DataRequestStore } from '../domain/data-request-store.js';
import { FulfilDataRequest } from './fulfil-data-request.js';

export const SETTLING_STEPS = ['start', 'fulfil', 'refuse', 'extend'] as const;
export type SettlingStep = (typeof SETTLING_STEPS)[number];

const PAST: Readonly<Record<SettlingStep, string>> = { start: 'started', fulfil: 'fulfilling', refuse: 'refused', extend: 'extended' };

/** What staff do with a request; each step is written in the audit log. */
@Injectable()
export class SettleDataRequest {
  constructor(
    private readonly store: DataRequestStore,
    private readonly fulfil: FulfilDataRequest,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(id: string, step: SettlingStep, { reason, by }: { reason: string | undefined; by: StaffActor }): Promise<void> {
    const after = await this.store.change(id, (request) => this.stepped(request, step, reason));
    await this.audit.record({
      actor: { kind: 'staff', id: by.id },
      action: `data-request.${PAST[step]}`,
      subject: `data-request:${id}`,
      detail: { kind: after.kind },
    });
    if (step === 'fulfil') await this.fulfil.run(after);
  }

  private stepped(request: DataRequest, step: SettlingStep, reason: string | undefined): DataRequest {
    const now = this.clock.now();
    const steps: Readonly<Record<SettlingStep, () => DataRequest>> = {
      start: () => started(request),
      fulfil: () => beginFulfilling(request, reason, now),
      refuse: () => refused(request, reason, now),
      extend: () => extended(request, reason),
    };
    return steps[step]();
  }
}
