import type { Named, TimelineEntry } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';
import { pageDateTime } from './page-dates.js';
import { fill } from './page-texts.js';
import { pageWord, pageWords } from './page-words.js';

export const nameIn = ({ name, nameEn }: Named, language: Language): string => (language === 'vi' ? name : nameEn || name);

/** What happened, in one sentence; undefined for what the public has no words for. */
export function timelineSentence(entry: TimelineEntry, language: Language): string | undefined {
  const sentence = pageWord(`event.${entry.event}`, language);
  if (sentence === undefined) return undefined;
  const filled = fill(sentence, paramsOf(entry, language)).replace(/: (—)$/, '');
  return `${filled.charAt(0).toUpperCase()}${filled.slice(1)}`;
}

function paramsOf(
  { event, by, department, departments, dueAt, reasonCode, code, score }: TimelineEntry,
  language: Language,
): Record<string, string> {
  const word = (kind: string, value: string | undefined) => (value === undefined ? '—' : (pageWord(`${kind}.${value}`, language) ?? value));
  const { somewhere } = pageWords[language];
  return {
    by: by.department ? nameIn(by.department, language) : word('by', by.kind),
    to: department ? nameIn(department, language) : somewhere,
    all: departments?.map((each) => nameIn(each, language)).join(', ') || somewhere,
    due: dueAt ? pageDateTime(dueAt, language) : '—',
    reason: event === 'ticket.declined' ? word('decline-reason', reasonCode) : word('return-reason', reasonCode),
    code: code ?? '—',
    score: word('score', score),
  };
}
