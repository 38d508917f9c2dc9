import { type Outcome, OUTCOMES } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, type Repository } from 'typeorm';
import { DraftStore, type DraftText, type OwnedDraft } from '../domain/draft-store.js';
import { Draft } from './draft.table.js';

@Injectable()
export class DatabaseDraftStore extends DraftStore {
  private readonly drafts: Repository<Draft>;

  constructor(dataSource: DataSource) {
    super();
    this.drafts = dataSource.getRepository(Draft);
  }

  async of(ticketId: string): Promise<OwnedDraft[]> {
    const rows = await this.drafts.find({ where: { ticketId }, order: { savedAt: 'DESC' } });
    return rows.map((row) => ({
      staffId: row.staffId,
      by: row.staffName,
      text: row.text,
      outcome: outcomeOf(row.outcome),
      internalNote: row.internalNote ?? undefined,
      attachmentIds: row.attachmentIds,
      savedAt: row.savedAt.toISOString(),
    }));
  }

  async save(ticketId: string, writer: { readonly id: string; readonly name: string }, draft: DraftText): Promise<void> {
    await this.drafts.upsert(
      {
        ticketId,
        staffId: writer.id,
        staffName: writer.name,
        text: draft.text,
        outcome: draft.outcome ?? null,
        internalNote: draft.internalNote ?? null,
        attachmentIds: draft.attachmentIds ?? [],
        savedAt: new Date(draft.savedAt),
      },
      ['ticketId', 'staffId'],
    );
  }

  async remove(ticketId: string, staffId: string): Promise<void> {
    await this.drafts.delete({ ticketId, staffId });
  }

  async ticketsInWork(limit: number): Promise<string[]> {
    const rows = await this.drafts.find({ select: { ticketId: true, staffId: true }, take: limit });
    return [...new Set(rows.map(({ ticketId }) => ticketId))];
  }

  async removeBefore(ticketId: string, before: Date): Promise<number> {
    const { affected } = await this.drafts.delete({ ticketId, savedAt: LessThan(before) });
    return affected ?? 0;
  }
}

const outcomeOf = (stored: string | null): Outcome | undefined => OUTCOMES.find((outcome) => outcome === stored);
