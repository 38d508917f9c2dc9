import type { Named, TimelineEntry } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';
import { fill, type Params } from './catalogue.js';
import { formatDateTime } from './dates.js';
import { wordOr, words } from './words.js';

export const nameIn = ({ name, nameEn }: Named, language: Language): string => (language === 'vi' ? name : nameEn || name);

/** What happened, in one sentence; who said what stands below it in `entry.text`. */
export function timelineSentence(entry: TimelineEntry, language: Language): string {
  const sentence = fill(wordOr(`event.${entry.event}`, language, entry.event), paramsOf(entry, language));
  const tidy = sentence.replace(/: (—)$/, '');
  return `${tidy.charAt(0).toUpperCase()}${tidy.slice(1)}`;
}

function paramsOf(entry: TimelineEntry, language: Language): Params {
  const word = (kind: string, value: string | undefined) => (value === undefined ? '—' : wordOr(`${kind}.${value}`, language, value));
  const name = (named: Named) => nameIn(named, language);
  const somewhere = words[language].somewhere;
  return {
    by: entry.by.department ? name(entry.by.department) : word('by', entry.by.kind),
    to: entry.department ? name(entry.department) : somewhere,
    all: entry.departments?.map(name).join(', ') || somewhere,
    due: entry.dueAt ? formatDateTime(entry.dueAt, language) : '—',
    reason: entry.event === 'ticket.declined' ? word('decline-reason', entry.reasonCode) : word('return-reason', entry.reasonCode),
    code: entry.code ?? '—',
    score: word('score', entry.score),
    priority: word('priority', entry.priority),
  };
}
