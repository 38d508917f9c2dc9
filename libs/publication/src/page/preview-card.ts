import type { Language } from '@gopy/vocabulary';
import { nameIn, words } from '@gopy/words';
import { excerptOf } from '../domain/excerpt.js';
import { pageTexts } from './page-texts.js';
import type { PublicReport } from './public-reports.js';

/** Everything that a preview image says; two reports with the same card share one image. */
export type PreviewCard = {
  readonly brand: string;
  readonly city: string;
  readonly code: string;
  readonly status: string;
  readonly tone: 'good' | 'open' | 'late' | 'quiet';
  /** The beginning of the published text; of a report that is not public, only that it is one. */
  readonly words: string;
  readonly facts: readonly string[];
};

const TONES: Readonly<Partial<Record<string, PreviewCard['tone']>>> = {
  answered: 'good',
  closed: 'good',
  declined: 'quiet',
  merged: 'quiet',
};

export function previewCard({ ticket, shown }: PublicReport, language: Language): PreviewCard {
  const t = pageTexts(language);
  const facts = shown ? [ticket.category, ticket.area, ticket.department] : [];
  return {
    brand: t('brand'),
    city: t('city'),
    code: ticket.code,
    status: [words[language][`status.${ticket.status}`], ...(ticket.deadline.overdue ? [t('late')] : [])].join(' · '),
    tone: ticket.deadline.overdue ? 'late' : (TONES[ticket.status] ?? 'open'),
    words: shown ? excerptOf(shown.content) : t('cardText'),
    facts: facts.flatMap((fact) => (fact ? [nameIn(fact, language)] : [])),
  };
}
