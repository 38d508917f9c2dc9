import { findPersonalData } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { DomainError } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.js';
import type { PublicationFacts, PublicWording } from '../domain/steps/publishing.js';
import type { Ticket } from '../domain/ticket.js';
import { type TicketRecord, TicketRecords } from '../views/ticket-record.js';
import { type Seen, TakeStep } from './take-step.js';

/** Puts a ticket on the public board, with what the rules want to know about it: its kind, its citizen, its photos. */
@Injectable()
export class PublishTicket {
  constructor(
    private readonly records: TicketRecords,
    private readonly takeStep: TakeStep,
    private readonly directories: DirectorySource,
  ) {}

  async run(code: string, wording: PublicWording, actor: Actor, seen: Seen = {}): Promise<Ticket> {
    const record = await this.records.find(code);
    if (record === undefined) throw new DomainError('ticket.not-found');
    // Whatever changes between this look and the lock changes the version too.
    return this.takeStep.run(code, 'publish', { ...wording, facts: this.factsOf(record, wording) }, actor, {
      version: record.state.version,
      ...seen,
    });
  }

  private factsOf({ state, contact, events, attachments }: TicketRecord, { content, address, answer }: PublicWording): PublicationFacts {
    const fromCitizen = events.filter(({ actor, type }) => actor.kind === 'citizen' || type === 'ticket.opened');
    return {
      restricted: this.directories.current().findCategory(state.categoryId)?.restricted ?? false,
      person: contact,
      citizenPhotoIds: fromCitizen.flatMap(({ data }) => data.attachmentIds ?? []).filter((id) => attachments.has(id)),
      personalData: findPersonalData([content, address, answer].join('\n')).length > 0,
    };
  }
}
