import { AuditLog } from '@gopy/accounts';
import { phoneHint } from '@gopy/citizens';
import type { DataRequestInput, DataRequestView } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Clock, Snowflake } from '@gopy/kernel';
import type { SignedInCitizen } from '@gopy/platform';
import { MyReports, TicketDoor, TicketStore, type TicketState, type Visitor } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { ANSWER_WITHIN_WORKING_DAYS, type DataRequest, DONE_WITHIN, DONE_WITHIN_BY_THIRD_PARTY } from '../domain/data-request.js';
import { DataRequestStore } from '../domain/data-request-store.js';
import { PhoneHashes } from '../domain/phone-hashes.js';
import { dataRequestView } from '../views/data-request.view.js';

type Subject = Pick<DataRequest, 'ticketId' | 'ticketCode' | 'phone' | 'phoneHash' | 'phoneHint'> & {
  readonly departmentIds: readonly (string | null)[];
};

/** Takes in what people ask about their own data, with the timers of the law; asking twice is asking once. */
@Injectable()
export class AskAboutData {
  constructor(
    private readonly store: DataRequestStore,
    private readonly hashes: PhoneHashes,
    private readonly door: TicketDoor,
    private readonly tickets: TicketStore,
    private readonly reports: MyReports,
    private readonly directories: DirectorySource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly ids: Snowflake,
  ) {}

  /** About everything under a number that was proved. */
  async ofNumber({ phone }: SignedInCitizen, input: DataRequestInput): Promise<DataRequestView> {
    const departmentIds = await this.reports.departmentIds(phone);
    return this.ask(input, {
      ticketId: null,
      ticketCode: null,
      phone,
      phoneHash: this.hashes.of(phone),
      phoneHint: phoneHint(phone),
      departmentIds,
    });
  }

  /** About one report, by its secret. */
  async ofReport(visitor: Visitor, input: DataRequestInput): Promise<DataRequestView> {
    const { id, code, departmentId } = await this.reportOf(visitor);
    return this.ask(input, {
      ticketId: id,
      ticketCode: code,
      phone: null,
      phoneHash: null,
      phoneHint: null,
      departmentIds: [departmentId],
    });
  }

  async askedByNumber({ phone }: SignedInCitizen): Promise<DataRequestView[]> {
    return this.views(await this.store.ofPhone(this.hashes.of(phone)));
  }

  async askedAboutReport(visitor: Visitor): Promise<DataRequestView[]> {
    return this.views(await this.store.ofTicket((await this.reportOf(visitor)).id));
  }

  private views(requests: readonly DataRequest[]): DataRequestView[] {
    return requests.map((request) => dataRequestView(request, this.clock.now()));
  }

  private async reportOf(visitor: Visitor): Promise<Readonly<TicketState>> {
    const ticket = await this.door.openAsHolder(visitor, (code) => this.tickets.findByCode(code));
    return ticket.state;
  }

  private async ask({ kind, note }: DataRequestInput, { departmentIds, ...subject }: Subject): Promise<DataRequestView> {
    const now = this.clock.now();
    const directory = this.directories.current();
    const office = directory.calendar('office');
    const elsewhere = departmentIds.some((id) => directory.findDepartment(id)?.kind === 'utility');
    const wanted: DataRequest = {
      ...subject,
      id: this.ids.next(now.getTime()),
      kind,
      state: 'received',
      receivedAt: now,
      answerDueAt: office.addWorkingMinutes(now, ANSWER_WITHIN_WORKING_DAYS * office.minutesInDay),
      // Utilities are companies of their own: what they hold takes a third party.
      doneDueAt: new Date(now.getTime() + (elsewhere ? DONE_WITHIN_BY_THIRD_PARTY : DONE_WITHIN)),
      extended: false,
      note: note || null,
      reason: null,
      settledAt: null,
      fulfillingSince: null,
    };
    const kept = await this.store.add(wanted);
    if (kept.id === wanted.id)
      await this.audit.record({
        actor: { kind: 'citizen' },
        action: 'data-request.received',
        subject: `data-request:${kept.id}`,
        detail: { kind },
      });
    return dataRequestView(kept, now);
  }
}
