import type { DeclineReason, Language, Outcome, ReturnReason } from '@gopy/vocabulary';
import type { NoticeAudience, NoticedEvent } from './notice-table.js';

/** Everything that a template may say, already in the reader's language, and only what this reader may know. */
export type NoticeFacts = {
  readonly event: NoticedEvent;
  readonly audience: NoticeAudience;
  readonly language: Language;
  readonly code: string;
  /** Who holds it now. */
  readonly department: string | undefined;
  /** When the answer is due, as people say it. */
  readonly due: string;
  readonly words: string | undefined;
  readonly reason: DeclineReason | ReturnReason | undefined;
  readonly outcome: Outcome | undefined;
  readonly area: string | undefined;
  readonly otherCode: string | undefined;
  /** The department waits for an answer to this. */
  readonly openQuestion: string | undefined;
};

/** A notice in words: a headline, and paragraphs; `short` is what an SMS says. */
export type NoticeWords = { readonly headline: string; readonly lines: readonly string[]; readonly short: string };

/** One template for each event of the table and language: a missing one does not compile. */
export type NoticeTexts = { readonly [Name in NoticedEvent]: (facts: NoticeFacts) => NoticeWords };
