import type { TicketDetail } from '@gopy/contracts';
import { IconMessage2 } from '@tabler/icons-react';
import { useText } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { PhotoStrip } from '../../shared/photo-strip.js';
import classes from './ticket-page.module.css';
import { ticketTexts } from './ticket-texts.js';

export function ContentPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const redacted = ticket.publicContent !== undefined && ticket.publicContent !== ticket.content;
  return (
    <Panel title={t('content')} icon={<IconMessage2 size={18} />}>
      <p className={classes.content} lang={ticket.language}>
        {ticket.content}
      </p>
      <PhotoStrip photos={ticket.attachments} />
      {redacted && (
        <div className={classes.item}>
          <p className={classes.small}>{t('publicContent')}</p>
          <p className={classes.content} lang={ticket.language}>
            {ticket.publicContent}
          </p>
        </div>
      )}
      {ticket.openQuestion && (
        <>
          <p className={classes.small}>{t('openQuestion')}</p>
          <p className={classes.asked}>{ticket.openQuestion}</p>
        </>
      )}
    </Panel>
  );
}
