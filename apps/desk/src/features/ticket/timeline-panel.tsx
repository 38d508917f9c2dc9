import type { TicketDetail, TimelineEntry } from '@gopy/contracts';
import { IconHistory, IconLock } from '@tabler/icons-react';
import { formatDateTime, timelineSentence, useLanguage, useText, wordOr } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { PhotoStrip } from '../../shared/photo-strip.js';
import { ticketTexts } from './ticket-texts.js';
import classes from './timeline-panel.module.css';

/** What happened, newest first. */
export function TimelinePanel({ ticket }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  return (
    <Panel title={t('timeline')} icon={<IconHistory size={18} />}>
      <ol className={classes.entries} reversed>
        {[...ticket.timeline].reverse().map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const t = useText(ticketTexts);
  const [language] = useLanguage();
  const { name, role } = entry.by;
  const who = name && `${name}${role ? `, ${wordOr(`role.${role}`, language, role).toLowerCase()}` : ''}`;
  return (
    <li className={classes.entry} data-kind={entry.by.kind}>
      <div className={classes.sentence}>
        {timelineSentence(entry, language)}
        {entry.audience === 'staff' && (
          <span className={classes.internal}>
            <IconLock size={13} aria-hidden="true" />
            {t('internal')}
          </span>
        )}
      </div>
      <div className={classes.when}>{[formatDateTime(entry.at, language), who].filter(Boolean).join(' · ')}</div>
      {entry.text && <blockquote className={classes.text}>{entry.text}</blockquote>}
      <PhotoStrip photos={entry.attachments} />
    </li>
  );
}
