import type { DraftsResponse, DraftView, SaveDraftRequest } from '@gopy/contracts';
import { Clock, DomainError, type StaffActor } from '@gopy/kernel';
import { StaffTickets } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { DraftStore } from '../domain/draft-store.js';

/** Answers being written: one draft per person and ticket, so nobody ever overwrites anybody else's text. */
@Injectable()
export class Drafts {
  constructor(
    private readonly store: DraftStore,
    private readonly tickets: StaffTickets,
    private readonly clock: Clock,
  ) {}

  async on(typedCode: string, reader: StaffActor): Promise<DraftsResponse> {
    const { state } = await this.tickets.record(typedCode, reader);
    const drafts = await this.store.of(state.id);
    const others = drafts.filter(({ staffId }) => staffId !== reader.id).map(({ staffId: _, by, ...draft }) => ({ ...draft, by }));
    const mine = drafts.find(({ staffId }) => staffId === reader.id);
    return { mine: mine && withoutOwner(mine), others };
  }

  async save(typedCode: string, draft: SaveDraftRequest, writer: StaffActor): Promise<DraftView> {
    if (writer.role !== 'officer' && writer.role !== 'approver') throw new DomainError('permission.denied');
    const { state } = await this.tickets.record(typedCode, writer);
    const savedAt = this.clock.now();
    await this.store.save(state.id, writer, { ...draft, savedAt: savedAt.toISOString() });
    return { ...draft, savedAt: savedAt.toISOString() };
  }

  async discard(typedCode: string, writer: StaffActor): Promise<void> {
    const { state } = await this.tickets.record(typedCode, writer);
    await this.store.remove(state.id, writer.id);
  }
}

const withoutOwner = ({ text, outcome, internalNote, attachmentIds, savedAt }: DraftView): DraftView => ({ text, outcome, internalNote, attachmentIds, savedAt });
