import { type ActionBodies, actionSchemas, type StaffAction, type TicketDetail } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import { DirectorySource } from '@gopy/departments';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../domain/actor.js';
import type { StepInputs } from '../domain/steps/step-effects.js';
import { TrackingCodes } from '../domain/tracking-codes.js';
import { ChangesSince } from '../views/changes-since.js';
import { DetailView } from '../views/detail.view.js';
import { type TicketRecord, TicketRecords } from '../views/ticket-record.js';
import { EraseTicket } from './erase-ticket.js';
import { PublishTicket } from './publish-ticket.js';
import { readable } from './readable.js';
import { ReadingLog } from './reading-log.js';
import { TakeStep } from './take-step.js';

/** What staff do with one ticket: read it, take a step, see the ticket as it then stands. */
@Injectable()
export class StaffTickets {
  constructor(
    private readonly records: TicketRecords,
    private readonly takeStep: TakeStep,
    private readonly publishing: PublishTicket,
    private readonly erasing: EraseTicket,
    private readonly view: DetailView,
    private readonly changes: ChangesSince,
    private readonly directories: DirectorySource,
    private readonly readingLog: ReadingLog,
    private readonly codes: TrackingCodes,
  ) {}

  async read(typedCode: string, reader: StaffActor): Promise<TicketDetail> {
    const detail = this.view.of(await this.record(typedCode, reader), reader);
    if (detail.contact !== undefined) this.readingLog.contactRead(detail.code, reader);
    return detail;
  }

  async take(typedCode: string, action: StaffAction, body: unknown, actor: StaffActor): Promise<TicketDetail> {
    const code = this.codeOf(typedCode);
    try {
      await this.step(code, action, body, actor);
    } catch (error) {
      return await this.changes.explain(error, code);
    }
    return this.afterStep(code, actor);
  }

  private step(code: string, action: StaffAction, body: unknown, actor: StaffActor): Promise<unknown> {
    if (action === 'merge') {
      const { version, into } = checked(action, body);
      return this.takeStep.merge(code, this.codeOf(into), actor, { version });
    }
    if (action === 'publish') {
      const { version, ...wording } = checked(action, body);
      return this.publishing.run(code, wording, actor, { version });
    }
    if (action === 'erase') return this.erasing.run(code, actor, { version: checked(action, body).version });
    const parsed = checked(action, body);
    return this.takeStep.run(code, action, stepInput(parsed), actor, { version: parsed.version });
  }

  /** A step may take a ticket out of its actor's sight: whoever returned it still gets to see that it is done. */
  private async afterStep(code: string, actor: StaffActor): Promise<TicketDetail> {
    const record = await this.records.find(code);
    if (record === undefined) throw new DomainError('ticket.not-found');
    return this.view.of(record, actor);
  }

  async record(typedCode: string, reader: StaffActor): Promise<TicketRecord> {
    const record = await this.records.find(this.codeOf(typedCode));
    if (record === undefined || !readable(record.state, reader, this.directories.current())) throw new DomainError('ticket.not-found');
    return record;
  }

  private codeOf(typed: string): string {
    const code = this.codes.read(typed);
    if (code === null) throw new DomainError('ticket.not-found');
    return code;
  }
}

type Simple = Exclude<StaffAction, 'merge' | 'publish' | 'erase'>;
/** Fails to compile when a request body lacks what its step wants; `stepInput` relies on it. */
type BodiesFit = { [Name in Simple]: ActionBodies[Name] extends StepInputs[Name] ? ActionBodies[Name] : never };

function stepInput<Name extends Simple>(body: BodiesFit[Name]): StepInputs[Name];
function stepInput(body: unknown): unknown {
  return body;
}

function checked<Name extends StaffAction>(action: Name, body: unknown): ActionBodies[Name] {
  const parsed = actionSchemas[action].safeParse(body);
  if (!parsed.success) throw new DomainError('request.invalid', { issues: parsed.error.issues });
  return parsed.data;
}
