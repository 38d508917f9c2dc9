import type { TimelineEntry } from '@gopy/contracts';
import { formatDateTime, timelineSentence, useLanguage, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { PhotoStrip } from '../../shared/photo-strip.js';
import { followTexts } from './follow.texts.js';
import { newestFirst } from './newest-first.js';

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useText(followTexts);
  const [seenAtStart] = useState(() => new Set(entries.map(({ id }) => id)));
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline')}</h2>
      {entries.length === 0 && <p className="hint">{t('noTimeline')}</p>}
      <ol className="timeline">
        {newestFirst(entries).map((entry) => (
          <Entry key={entry.id} entry={entry} className={`by-${entry.by.kind}${seenAtStart.has(entry.id) ? '' : ' new'}`} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, className }: { entry: TimelineEntry; className: string }) {
  const [language] = useLanguage();
  return (
    <li className={className}>
      <p className="timeline-what">{timelineSentence(entry, language)}</p>
      <time className="hint" dateTime={entry.at}>
        {formatDateTime(entry.at, language)}
      </time>
      {entry.text && <blockquote className="written">{entry.text}</blockquote>}
      <PhotoStrip photos={entry.attachments} />
    </li>
  );
}
