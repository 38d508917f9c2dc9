import type { Outcome } from '@gopy/vocabulary';

export type DraftText = { readonly text: string; readonly outcome?: Outcome; readonly internalNote?: string; readonly attachmentIds?: string[]; readonly savedAt: string };
export type OwnedDraft = DraftText & { readonly staffId: string; readonly by: string };

/** Where drafts live. */
export abstract class DraftStore {
  abstract of(ticketId: string): Promise<OwnedDraft[]>;
  abstract save(ticketId: string, writer: { readonly id: string; readonly name: string }, draft: DraftText): Promise<void>;
  abstract remove(ticketId: string, staffId: string): Promise<void>;
  /** Tickets on which somebody has a draft. */
  abstract ticketsInWork(limit: number): Promise<string[]>;
  /** What was last saved before then; answers how many. */
  abstract removeBefore(ticketId: string, before: Date): Promise<number>;
}
