import type { TimelineEntry } from '@gopy/contracts';
import { formatDateTime, timelineSentence, useLanguage, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { PhotoStrip } from '../../shared/photo-strip.js';
import { followTexts } from './follow.texts.js';
import { newestFirst } from './newest-first.js';

interface Props {
  entries: readonly TimelineEntry[];
  /** The answer that stands on the page already. */
  answer?: string | undefined;
}

export function Timeline({ entries, answer }: Props) {
  const t = useText(followTexts);
  const [seenAtStart] = useState(() => new Set(entries.map(({ id }) => id)));
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline')}</h2>
      {entries.length === 0 && <p className="hint">{t('noTimeline')}</p>}
      <ol className="timeline">
        {newestFirst(entries).map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            text={entry.text === answer ? undefined : entry.text}
            className={`by-${entry.by.kind}${seenAtStart.has(entry.id) ? '' : ' new'}`}
          />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, text, className }: { entry: TimelineEntry; text: string | undefined; className: string }) {
  const [language] = useLanguage();
  return (
    <li className={className}>
      <p className="timeline-what">{timelineSentence(entry, language)}</p>
      <time className="hint" dateTime={entry.at}>
        {formatDateTime(entry.at, language)}
      </time>
      {text && <blockquote className="written">{text}</blockquote>}
      <PhotoStrip photos={entry.attachments} />
    </li>
  );
}
