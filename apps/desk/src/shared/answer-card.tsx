import type { AttachmentView, TicketDetail } from '@gopy/contracts';
import type { Outcome } from '@gopy/vocabulary';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import classes from './answer-card.module.css';
import { PhotoStrip } from './photo-strip.js';
import { useName } from './use-name.js';

interface Props {
  department: TicketDetail['department'];
  text: string;
  outcome: Outcome | undefined;
  at?: string | undefined;
  photos: readonly AttachmentView[];
}

/** An answer as the citizen reads it. */
export function AnswerCard({ department, text, outcome, at, photos }: Props) {
  const word = useText(words);
  const [language] = useLanguage();
  const nameOf = useName();
  return (
    <div className={classes.card}>
      <header>
        <strong>{department ? nameOf(department) : word('by.staff')}</strong>
        {outcome && <span className={classes.outcome}>{word(`outcome.${outcome}`)}</span>}
      </header>
      <p>{text}</p>
      <PhotoStrip photos={photos} />
      {at && <time dateTime={at}>{formatDateTime(at, language)}</time>}
    </div>
  );
}
