import { sentenceOf } from '@gopy/contracts';
import type { DomainError } from '@gopy/kernel';
import type { Language } from '@gopy/vocabulary';
import { html, Html } from './html.js';
import { pageTexts } from './page-texts.js';

/** Why a report cannot be shown, as a page. */
export function refusalPage(refusal: DomainError, language: Language): { title: string; main: Html } {
  const t = pageTexts(language);
  const unknown = refusal.code === 'ticket.not-found';
  const title = unknown ? t('notFoundTitle') : t('refusedTitle');
  const text = unknown ? t('notFoundText') : sentenceOf(refusal.code, language, refusal.params);
  return {
    title,
    main: html`<div class="page narrow message-page">
      <div class="page-heading"><h1 tabindex="-1">${title}</h1></div>
      <p class="lead">${text}</p>
      <p><a class="button" href="/">${t('home')}</a></p>
    </div>`,
  };
}
