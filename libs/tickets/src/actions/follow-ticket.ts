import { createHash } from 'node:crypto';
import { AdmitSender, type Sending } from '@gopy/admission';
import type { FollowResponse, RateRequest, ReopenRequest, SendMessageRequest } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { StepInputs } from '../domain/steps/step-effects.js';
import { FollowView } from '../views/follow.view.js';
import { type TicketRecord, TicketRecords } from '../views/ticket-record.js';
import { TakeStep } from './take-step.js';
import { TicketDoor, type Visitor } from './ticket-door.js';

/** What a citizen can do with a ticket of their own: look, write, rate, reopen. */
@Injectable()
export class FollowTicket {
  constructor(
    private readonly door: TicketDoor,
    private readonly records: TicketRecords,
    private readonly takeStep: TakeStep,
    private readonly view: FollowView,
    private readonly admit: AdmitSender,
  ) {}

  async look(visitor: Visitor): Promise<FollowResponse> {
    const record = await this.door.open(visitor, (code) => this.records.find(code));
    return visitor.secret === undefined ? this.view.public(record) : this.view.private(record);
  }

  /** While the department waits for the citizen, what they write is the answer to its question. */
  async write(visitor: Visitor, message: SendMessageRequest, key?: string): Promise<FollowResponse> {
    const record = await this.admitted(visitor, 'messages');
    return this.step(record, record.state.status === 'waiting_for_citizen' ? 'supply' : 'message', message, key);
  }

  async rate(visitor: Visitor, rating: RateRequest): Promise<FollowResponse> {
    return this.step(await this.holder(visitor), 'rate', rating);
  }

  async reopen(visitor: Visitor, reopening: ReopenRequest, key?: string): Promise<FollowResponse> {
    return this.step(await this.admitted(visitor, 'reopenings'), 'reopen', reopening, key);
  }

  /** What the holder sends is words of a stranger still: counted, and refused to who is blocked. */
  private async admitted(visitor: Visitor, sending: Sending): Promise<TicketRecord> {
    const record = await this.holder(visitor);
    await this.admit.run(sending, visitor, { ...record.contact, code: record.state.code });
    return record;
  }

  /** Off the board at once, and for good. */
  async withdrawPublication(visitor: Visitor): Promise<FollowResponse> {
    return this.step(await this.holder(visitor), 'withdraw-publication', {});
  }

  private holder(visitor: Visitor): Promise<TicketRecord> {
    return this.door.openAsHolder(visitor, (code) => this.records.find(code));
  }

  private async step<Name extends 'supply' | 'message' | 'rate' | 'reopen' | 'withdraw-publication'>({ state: { code } }: TicketRecord, action: Name, input: StepInputs[Name], key?: string): Promise<FollowResponse> {
    const onceKey = key === undefined ? undefined : createHash('sha256').update(`${code}:${key}`).digest('hex');
    await this.takeStep.run(code, action, input, { kind: 'citizen' }, { onceKey });
    const after = await this.records.find(code);
    if (after === undefined) throw new DomainError('ticket.not-found');
    return this.view.private(after);
  }
}
