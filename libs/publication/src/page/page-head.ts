import type { Language } from '@gopy/vocabulary';
import { excerptOf } from '../domain/excerpt.js';
import { html, Html, jsonMarkup } from './html.js';
import { pageTexts } from './page-texts.js';
import { pageWords } from './page-words.js';
import type { PublicReport } from './public-reports.js';
import { nameIn } from './timeline-sentence.js';

export type PageHead = { readonly title: string; readonly description: string; readonly rest: Html };
export type Address = {
  readonly base: string;
  readonly language: Language;
  /** As asked for in the address. */ readonly lang: Language | undefined;
};

const LOCALES = { vi: 'vi_VN', en: 'en_GB' } as const;

const TITLE = 60;
/** So much of a text as fits a title, cut between words. */
function shortened(text: string): string {
  const line = excerptOf(text);
  if (line.length <= TITLE) return line;
  const cut = line.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE / 2))}…`;
}

/** What search engines and previews of links read. */
export function pageHead(report: PublicReport, { base, language, lang }: Address): PageHead {
  const { ticket, entry } = report;
  const t = pageTexts(language);
  const status = pageWords[language][`status.${ticket.status}`];
  const topic = ticket.category ? nameIn(ticket.category, language) : t('title', { code: ticket.code });
  const title = `${entry ? `${topic}: ${shortened(entry.content)}` : t('title', { code: ticket.code })} – ${t('brand')}`;
  const description = entry
    ? excerptOf(entry.content)
    : t('description', { code: ticket.code, status: status.toLocaleLowerCase(language) });
  const page = `${base}/b/${ticket.code}`;
  const image = `${page}/preview.png?lang=${language}&v=${ticket.version}`;
  const rest = html`<meta name="robots" content="${entry ? 'index, follow, max-image-preview:large' : 'noindex'}" /><link
      rel="canonical"
      href="${lang ? `${page}?lang=${lang}` : page}"
    /><link rel="alternate" hreflang="vi" href="${page}?lang=vi" /><link rel="alternate" hreflang="en" href="${page}?lang=en" /><link
      rel="alternate"
      hreflang="x-default"
      href="${page}"
    /><meta property="og:type" content="article" /><meta property="og:site_name" content="${t('brand')}" /><meta
      property="og:locale"
      content="${LOCALES[language]}"
    /><meta property="og:url" content="${page}" /><meta property="og:title" content="${title}" /><meta
      property="og:description"
      content="${description}"
    /><meta property="og:image" content="${image}" /><meta property="og:image:type" content="image/png" /><meta
      property="og:image:width"
      content="1200"
    /><meta property="og:image:height" content="630" /><meta
      property="og:image:alt"
      content="${t('imageAlt', { code: ticket.code, status })}"
    /><meta name="twitter:card" content="summary_large_image" /><meta name="twitter:title" content="${title}" /><meta
      name="twitter:description"
      content="${description}"
    /><meta name="twitter:image" content="${image}" />${data(report, page)}`;
  return { title, description, rest };
}

export const hiddenHead = (title: string): PageHead => ({ title, description: '', rest: html`<meta name="robots" content="noindex" />` });

function data({ entry }: PublicReport, page: string): Html | undefined {
  if (!entry) return undefined;
  const answer = entry.answer && {
    '@type': 'Answer',
    text: entry.answer.text,
    dateCreated: entry.answer.at,
    author: { '@type': 'GovernmentOrganization', name: entry.answer.department.name },
  };
  const question = {
    '@type': 'Question',
    name: excerptOf(entry.content),
    text: entry.content,
    dateCreated: entry.receivedAt,
    answerCount: answer ? 1 : 0,
    acceptedAnswer: answer,
  };
  return html`<script type="application/ld+json">
    ${jsonMarkup({ '@context': 'https://schema.org', '@type': 'QAPage', url: page, mainEntity: question })}
  </script>`;
}
