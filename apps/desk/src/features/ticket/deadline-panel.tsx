import type { TicketDetail } from '@gopy/contracts';
import { IconClock } from '@tabler/icons-react';
import { formatDueTime, formatTimeLeft, useLanguage, useText } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import classes from './ticket-page.module.css';
import { ticketTexts } from './ticket-texts.js';

export function DeadlinePanel({ ticket: { deadline } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const [language] = useLanguage();
  const left = formatTimeLeft(deadline, language);
  const at = (instant: string) => ({ time: formatDueTime(instant, language) });
  return (
    <Panel title={t('deadline')} icon={<IconClock size={18} />}>
      {left && (
        <p className={classes.big} data-tone={deadline.overdue ? 'bad' : undefined}>
          {left}
        </p>
      )}
      <p className={classes.small}>{deadline.answeredAt ? t('answeredAt', at(deadline.answeredAt)) : t('dueBy', at(deadline.dueAt))}</p>
      {!deadline.firstRespondedAt && !deadline.answeredAt && left && (
        <p className={classes.small}>{t('firstResponse', at(deadline.firstResponseDueAt))}</p>
      )}
    </Panel>
  );
}
