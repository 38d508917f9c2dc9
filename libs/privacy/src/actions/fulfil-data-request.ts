import { AuditLog } from '@gopy/accounts';
import { CitizenSessionStore, ConsentLedger, PersonalDataHolders } from '@gopy/citizens';
import { Clock, DomainError, minutes } from '@gopy/kernel';
import { EraseTicket, MyReports, TakeStep, TicketStore, type TicketState } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { type DataRequest, fulfilled } from '../domain/data-request.js';
import { DataRequestStore } from '../domain/data-request-store.js';

const BATCH = 20;
/** Whoever began is surely not at it any more. */
const LEFT_ALONE = minutes(1);

/**
 * Does what was asked, one report after another, each all at once; doing it again changes nothing. A process that dies on
 * the way leaves the rest to `finishLeft`.
 */
@Injectable()
export class FulfilDataRequest {
  constructor(
    private readonly store: DataRequestStore,
    private readonly reports: MyReports,
    private readonly tickets: TicketStore,
    private readonly takeStep: TakeStep,
    private readonly eraseTicket: EraseTicket,
    private readonly consents: ConsentLedger,
    private readonly sessions: CitizenSessionStore,
    private readonly holders: PersonalDataHolders,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(request: DataRequest): Promise<void> {
    const codes = request.ticketCode === null ? await this.reports.codes(request.phone ?? '') : [request.ticketCode];
    for (const code of codes) await this.settle(request, code);
    if (request.kind === 'erasure' && request.phone !== null) await this.forgetNumber(request.phone, codes);
    await this.store.change(request.id, (kept) => fulfilled(kept, this.clock.now()));
    await this.audit.record({
      actor: { kind: 'clock' },
      action: 'data-request.fulfilled',
      subject: `data-request:${request.id}`,
      detail: { kind: request.kind, reports: codes.length },
    });
  }

  async finishLeft(): Promise<number> {
    const left = await this.store.halfFulfilled(new Date(this.clock.now().getTime() - LEFT_ALONE), BATCH);
    for (const request of left) await this.run(request);
    return left.length;
  }

  private async forgetNumber(phone: string, ticketCodes: readonly string[]): Promise<void> {
    for (const holder of this.holders.all()) await holder.forget({ phone, ticketCodes });
    await this.sessions.forgetPhone(phone);
  }

  private async settle({ kind }: DataRequest, code: string): Promise<void> {
    if (kind === 'access') return; // What is held is told by the export and on the report’s own page.
    const ticket = await this.tickets.findByCode(code);
    if (!ticket) return;
    if (kind === 'erasure') return this.erase(ticket.state);
    // It is the citizen’s own wish, whoever carries it out; what nobody has decided on yet is never published either.
    await unlessDone(this.takeStep.run(code, 'withdraw-publication', {}, { kind: 'citizen' }));
  }

  /** Consents first: with the contact row gone nobody could tell whose they were. */
  private async erase({ id, code, citizenId }: Readonly<TicketState>): Promise<void> {
    await this.consents.withdrawAllOf({ ticketIds: [id], citizenIds: citizenId === null ? [] : [citizenId] });
    await unlessDone(this.eraseTicket.run(code, { kind: 'clock' }));
  }
}

/** Two who finish the same request meet in a report: the second finds it done. */
async function unlessDone(step: Promise<unknown>): Promise<void> {
  await step.catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== 'ticket.step-not-possible') throw error;
  });
}
