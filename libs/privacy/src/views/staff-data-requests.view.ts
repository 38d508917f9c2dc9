import type { DataRequestView } from '@gopy/contracts';
import { Clock, DomainError } from '@gopy/kernel';
import { MyReports } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import type { DataRequest } from '../domain/data-request.js';
import { DataRequestStore } from '../domain/data-request-store.js';
import { dataRequestView } from './data-request.view.js';

const AT_MOST = 200;

/** Requests as those read them who settle them: with how many reports each is about. */
@Injectable()
export class StaffDataRequests {
  constructor(
    private readonly store: DataRequestStore,
    private readonly reports: MyReports,
    private readonly clock: Clock,
  ) {}

  async open(): Promise<DataRequestView[]> {
    return this.views(await this.store.open(AT_MOST));
  }

  async latest(): Promise<DataRequestView[]> {
    return this.views(await this.store.latest(AT_MOST));
  }

  async one(id: string): Promise<DataRequestView> {
    const request = await this.store.find(id);
    const [view] = request ? await this.views([request]) : [];
    if (!view) throw new DomainError('data-request.unknown');
    return view;
  }

  private async views(requests: readonly DataRequest[]): Promise<DataRequestView[]> {
    const counts = await this.reports.counts(requests.flatMap(({ phone }) => phone ?? []));
    return requests.map((request) => ({ ...dataRequestView(request, this.clock.now()), reports: reportsOf(request, counts) }));
  }
}

function reportsOf({ ticketCode, phone }: DataRequest, counts: ReadonlyMap<string, number>): number | undefined {
  if (ticketCode !== null) return 1;
  return phone === null ? undefined : (counts.get(phone) ?? 0);
}
