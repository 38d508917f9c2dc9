import type { BoardEntry, BoardFilters, Named } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { PublishedTickets } from '@gopy/tickets';
import type { Language } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { Feed } from 'feed';
import { boardEntry } from '../views/board-item.js';
import { BoardNames } from '../views/board-names.js';
import { FeedIds } from './feed-ids.js';
import { FEED_WORDS } from './feed-words.js';

export type FeedQuestion = { readonly filters: BoardFilters; readonly language: Language; readonly base: string; readonly path: string };

const ENTRIES = 30;
const NOTHING_YET = new Date('2026-01-01T00:00:00Z');

/** The newest of the board, or of a part of it, for readers of feeds. */
@Injectable()
export class BoardFeed {
  constructor(
    private readonly ids: FeedIds,
    private readonly tickets: PublishedTickets,
    private readonly directories: DirectorySource,
  ) {}

  async of(question: FeedQuestion): Promise<{ feed: Feed; updated: Date }> {
    const { language, base, path, filters } = question;
    const names = new BoardNames(this.directories.current());
    const entries = (await this.tickets.byIds(await this.ids.newest(filters, ENTRIES))).map((ticket) => boardEntry(ticket, names));
    const updated = new Date(Math.max(NOTHING_YET.getTime(), ...entries.map((entry) => updatedOf(entry).getTime())));
    const feed = new Feed({
      title: titleOf(question, names),
      description: FEED_WORDS[language].description,
      id: `${base}${path}`,
      link: `${base}/board`,
      feed: `${base}${path}`,
      language,
      updated,
      copyright: 'Góp Ý 1022',
      author: { name: 'Góp Ý 1022' },
      generator: false,
    });
    for (const entry of entries) feed.addItem(itemOf(entry, question));
    return { feed, updated };
  }
}

function titleOf({ filters, language }: FeedQuestion, names: BoardNames): string {
  const words = FEED_WORDS[language];
  const { q, categoryId = null, areaCode = null, departmentId = null, state, from, to } = filters;
  const named = [names.category(categoryId), names.area(areaCode), names.department(departmentId)].map((thing) => nameOf(thing, language));
  const parts = [
    ...named,
    state && words.state[state],
    q && words.search(q),
    (from ?? to) && words.received([from, to].map((day) => day ?? '').join('–')),
  ];
  return [words.title, ...parts.filter((part) => part !== undefined && part !== '')].join(' · ');
}

function itemOf(entry: BoardEntry, { language, base }: FeedQuestion): Parameters<Feed['addItem']>[0] {
  const link = `${base}/b/${entry.code}`;
  const place = nameOf(entry.area, language);
  return {
    title: escaped([firstWords(entry.excerpt), place].filter(Boolean).join(' – ')),
    id: link,
    link,
    date: updatedOf(entry),
    published: new Date(entry.publishedAt),
    description: escaped(entry.excerpt),
    content: contentOf(entry, language, base),
    category: [entry.category, entry.area, entry.department].flatMap((thing) =>
      thing ? [{ name: nameOf(thing, language) ?? '', term: nameOf(thing, language) ?? '' }] : [],
    ),
  };
}

function contentOf(entry: BoardEntry, language: Language, base: string): string {
  const words = FEED_WORDS[language];
  const photos = [...entry.photos, ...(entry.answer?.photos ?? [])].map(
    ({ thumbnailUrl }) => `<p><img src="${escaped(base + thumbnailUrl)}" alt=""></p>`,
  );
  const { answer } = entry;
  const said = answer
    ? `<p><strong>${escaped(`${words.answered} (${nameOf(answer.department, language) ?? ''}, ${words.outcome[answer.outcome]}):`)}</strong></p>${paragraphs(answer.text)}`
    : `<p><em>${escaped(entry.state === 'answered' ? words.checked : words.waiting)}</em></p>`;
  return [paragraphs(entry.content), said, ...photos].join('');
}

const TITLE = 80;
const updatedOf = ({ publishedAt, answeredAt }: BoardEntry): Date =>
  new Date(answeredAt !== undefined && answeredAt > publishedAt ? answeredAt : publishedAt);
const nameOf = (thing: Named | undefined, language: Language): string | undefined =>
  thing && (language === 'vi' ? thing.name : thing.nameEn);
const firstWords = (text: string): string => (text.length <= TITLE ? text : `${text.slice(0, TITLE).replace(/\s+\S*$/, '')}…`);
const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
/** All texts of a feed are read as HTML; without a bare ">" none of them ends the CDATA around it either. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
