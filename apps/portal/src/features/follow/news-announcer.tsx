import type { TimelineEntry } from '@gopy/contracts';
import { timelineSentence, useLanguage, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { followTexts } from './follow.texts.js';
import { newestFirst } from './newest-first.js';

/** Says to a screen reader what has just happened; silent about what was there at the start. */
export function NewsAnnouncer({ timeline }: { timeline: readonly TimelineEntry[] }) {
  const t = useText(followTexts);
  const [language] = useLanguage();
  const newest = newestFirst(timeline)[0];
  const [atStart] = useState(newest?.id);
  return (
    <p className="visually-hidden" aria-live="polite">
      {newest && newest.id !== atStart ? t('changed', { what: timelineSentence(newest, language) }) : ''}
    </p>
  );
}
