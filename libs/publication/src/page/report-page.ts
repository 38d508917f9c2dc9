import type { AttachmentView, Named } from '@gopy/contracts';
import type { Language, Status } from '@gopy/vocabulary';
import { formatDateTime, formatDueTime, nameIn, timelineSentence, words as cityWords } from '@gopy/words';
import { html, Html } from './html.js';
import { icon } from './icon.js';
import { type PageText, pageTexts } from './page-texts.js';
import type { PublicReport } from './public-reports.js';

const STEPS = ['stepReceived', 'stepDispatched', 'stepWorking', 'stepReview', 'stepAnswered'] as const;
/** How many steps are behind; the next one is where it stands. */
const BEHIND: Readonly<Partial<Record<Status, number>>> = {
  received: 0,
  dispatched: 1,
  in_progress: 2,
  waiting_for_citizen: 2,
  in_review: 3,
  answered: STEPS.length,
  closed: STEPS.length,
};
const CHECK = icon('m5 12.5 4.5 4.5L19 7.5');
const OVER = ['answered', 'closed', 'declined', 'merged'];

type Sight = { readonly report: PublicReport; readonly language: Language; readonly t: PageText };

/** A report in plain words, readable without a program; in the portal's own shapes. */
export function reportPage(report: PublicReport, language: Language): Html {
  const sight = { report, language, t: pageTexts(language) };
  const { t } = sight;
  return html`<div class="page wide follow">
    <div class="page-heading">
      <h1 tabindex="-1">${t('report')} <span class="unbroken">${report.ticket.code}</span></h1>
    </div>
    <div class="follow-columns">
      <div class="follow-main">${question(sight)}${statusCard(sight)}${answer(sight)}${timeline(sight)}</div>
      <aside class="follow-side"><p class="card hint">${report.shown ? '' : `${t('notPublic')} `}${t('isMine')}</p></aside>
    </div>
  </div>`;
}

function question({ report: { shown, ticket }, t }: Sight): Html | undefined {
  if (!shown) return undefined;
  const place = shown.address === undefined ? undefined : html`<p><span class="hint">${t('place')}:</span> ${shown.address}</p>`;
  return html`<section class="card" aria-labelledby="content-title">
    <h2 id="content-title">${t('content')}</h2>
    <p class="written">${shown.content}</p>
    ${place}${photos(shown.photos, (n) => t('photo', { n, code: ticket.code }))}
  </section>`;
}

function statusCard({ report, language, t }: Sight): Html {
  const { ticket } = report;
  const words = cityWords[language];
  const merged =
    ticket.mergedInto === undefined
      ? undefined
      : html`<p>${t('mergedInto')} <a href="/b/${ticket.mergedInto}">${ticket.mergedInto}</a></p>`;
  const facts = [
    ...(OVER.includes(ticket.status) ? [] : [fact(t('holder'), ticket.department ? nameIn(ticket.department, language) : t('centre'))]),
    ...(ticket.deadline.answeredAt ? [fact(t('answeredAt'), formatDateTime(ticket.deadline.answeredAt, language))] : []),
    ...due({ report, language, t }),
    fact(t('received'), formatDateTime(ticket.receivedAt, language)),
    ...named(t('category'), ticket.category, language),
    ...named(t('area'), ticket.area, language),
  ];
  return html`<section class="card status-card ${ticket.status}" aria-labelledby="status-title">
    <h2 id="status-title">${words[`status.${ticket.status}`]}</h2>
    <p class="status-plain">${words[`status-plain.${ticket.status}`]}</p>
    ${merged}${progress(ticket.status, t)}
    <dl class="facts">${facts}</dl>
  </section>`;
}

/** The usual way of a report; one that was declined or merged left it. */
function progress(status: Status, t: PageText): Html | undefined {
  const behind = BEHIND[status];
  if (behind === undefined) return undefined;
  const steps = STEPS.map((step, place) => {
    const state = place < behind ? 'done' : place === behind ? 'here' : '';
    return html`<li class="${state}"><span class="knob">${place < behind ? CHECK : undefined}</span>${t(step)}</li>`;
  });
  return html`<ol class="progress" aria-label="${t('progress')}">
    ${steps}
  </ol>`;
}

/** Said honestly: late is late, also when the answer came in the end. */
function due({ report: { ticket }, language, t }: Sight): Html[] {
  const { status, deadline } = ticket;
  if (status === 'declined' || status === 'merged') return [];
  const answeredLate = deadline.answeredAt !== undefined && Date.parse(deadline.answeredAt) > Date.parse(deadline.dueAt);
  const late = deadline.overdue ? t('overdue') : answeredLate ? t('answeredLate') : undefined;
  const mark =
    late !== undefined
      ? html`<span class="time-left overdue">${late}</span>`
      : deadline.paused
        ? html`<span class="time-left paused">${t('paused')}</span>`
        : undefined;
  return [
    html`<div>
      <dt>${deadline.answeredAt ? t('dueWas') : t('due')}</dt>
      <dd>${formatDueTime(deadline.dueAt, language)}${mark}</dd>
    </div>`,
  ];
}

const fact = (term: string, text: string): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
const named = (term: string, thing: Named | undefined, language: Language): Html[] => (thing ? [fact(term, nameIn(thing, language))] : []);

/** Of a published report only what was released: the ticket as everybody sees it holds nothing else. */
function answer({ report: { ticket }, language, t }: Sight): Html | undefined {
  if (!ticket.answer) return ticket.deadline.answeredAt ? html`<p class="card hint">${t('answerHeld')}</p>` : undefined;
  const { department, outcome, at, text, attachments } = ticket.answer;
  const rating = ticket.rating && html`<p class="hint">${t('rated', { score: cityWords[language][`score.${ticket.rating.score}`] })}</p>`;
  return html`<section class="card answer" aria-labelledby="answer-title">
    <h2 id="answer-title">${t('answer', { department: nameIn(department, language) })}</h2>
    <p class="answer-meta">
      <span class="outcome ${outcome}">${cityWords[language][`outcome.${outcome}`]}</span>
      <time datetime="${at}">${formatDateTime(at, language)}</time>
    </p>
    <p class="written" lang="vi">${text}</p>
    ${photos(attachments, (n) => t('answerPhoto', { n, code: ticket.code }))}${rating}
  </section>`;
}

/** Sentences alone: the words of an answer stand above, as they were released. */
function timeline({ report: { ticket }, language, t }: Sight): Html {
  const entries = ticket.timeline.toReversed().map(
    (entry) =>
      html`<li class="by-${entry.by.kind}">
        <p class="timeline-what">${timelineSentence(entry, language)}</p>
        <time class="hint" datetime="${entry.at}">${formatDateTime(entry.at, language)}</time>
      </li>`,
  );
  return html`<section class="card" aria-labelledby="timeline-title">
    <h2 id="timeline-title">${t('timeline')}</h2>
    <ol class="timeline">
      ${entries}
    </ol>
  </section>`;
}

function photos(views: readonly AttachmentView[], alt: (n: number) => string): Html | undefined {
  if (views.length === 0) return undefined;
  const items = views.map(
    ({ url, thumbnailUrl }, place) =>
      html`<li>
        <a href="${url}"><img src="${thumbnailUrl}" alt="${alt(place + 1)}" width="112" height="112" loading="lazy" /></a>
      </li>`,
  );
  return html`<ul class="photo-strip">
    ${items}
  </ul>`;
}
