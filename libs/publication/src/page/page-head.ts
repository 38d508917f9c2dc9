import { type Language, LANGUAGES } from '@gopy/vocabulary';
import { nameIn, words } from '@gopy/words';
import { excerptOf } from '../domain/excerpt.js';
import { html, Html, jsonMarkup } from './html.js';
import { pageTexts } from './page-texts.js';
import type { PublicReport } from './public-reports.js';

export type PageHead = { readonly title: string; readonly description: string; readonly rest: Html };
export type Address = {
  readonly base: string;
  readonly language: Language;
  /** As asked for in the address. */
  readonly lang: Language | undefined;
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
  const { ticket, shown } = report;
  const t = pageTexts(language);
  const status = words[language][`status.${ticket.status}`];
  const topic = ticket.category ? nameIn(ticket.category, language) : t('title', { code: ticket.code });
  const title = `${shown ? `${topic}: ${shortened(shown.content)}` : t('title', { code: ticket.code })} – ${t('brand')}`;
  const description = shown
    ? excerptOf(shown.content)
    : t('description', { code: ticket.code, status: status.toLocaleLowerCase(language) });
  const page = `${base}/b/${ticket.code}`;
  const image = `${page}/preview.png?lang=${language}&v=${ticket.version}`;
  const robots = shown ? 'index, follow, max-image-preview:large' : 'noindex';
  const social: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:site_name', t('brand')],
    ['og:locale', LOCALES[language]],
    ['og:url', page],
    ['og:title', title],
    ['og:description', description],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', t('imageAlt', { code: ticket.code, status })],
  ];
  const metas = [
    html`<meta name="robots" content="${robots}" />`,
    html`<link rel="canonical" href="${lang ? `${page}?lang=${lang}` : page}" />`,
    ...LANGUAGES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${page}?lang=${each}" />`),
    html`<link rel="alternate" hreflang="x-default" href="${page}" />`,
    ...social.map(([property, content]) => html`<meta property="${property}" content="${content}" />`),
    html`<meta name="twitter:card" content="summary_large_image" />`,
  ];
  return { title, description, rest: html`${metas}${data(report, page)}` };
}

export const hiddenHead = (title: string): PageHead => ({ title, description: '', rest: html`<meta name="robots" content="noindex" />` });

function data({ ticket, shown }: PublicReport, page: string): Html | undefined {
  if (!shown) return undefined;
  const answer = ticket.answer && {
    '@type': 'Answer',
    text: ticket.answer.text,
    dateCreated: ticket.answer.at,
    author: { '@type': 'GovernmentOrganization', name: ticket.answer.department.name },
  };
  const question = {
    '@type': 'Question',
    name: excerptOf(shown.content),
    text: shown.content,
    dateCreated: ticket.receivedAt,
    answerCount: answer ? 1 : 0,
    acceptedAnswer: answer,
  };
  return html`<script type="application/ld+json">
    ${jsonMarkup({ '@context': 'https://schema.org', '@type': 'QAPage', url: page, mainEntity: question })}
  </script>`;
}
