import type { TicketDetail } from '@gopy/contracts';
import { Anchor } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { useName } from '../../shared/use-name.js';
import classes from './ticket-page.module.css';
import { ticketTexts } from './ticket-texts.js';

export function FactsPanel({ ticket, blocking }: { ticket: TicketDetail; blocking: ReactNode }) {
  const t = useText(ticketTexts);
  const shared = useText(sharedTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const nameOf = useName();
  return (
    <Panel title={t('facts')} icon={<IconInfoCircle size={18} />}>
      <dl className={classes.facts}>
        <Fact name={t('place')}>
          <Where ticket={ticket} />
        </Fact>
        <Fact name={t('category')}>{ticket.category ? nameOf(ticket.category) : shared('noCategory')}</Fact>
        <Fact name={t('department')}>{ticket.department ? nameOf(ticket.department) : shared('noDepartment')}</Fact>
        <Fact name={t('contact')}>
          <Reporter ticket={ticket} />
          {blocking}
        </Fact>
        <Fact name={t('received')}>
          {formatDateTime(ticket.receivedAt, language)} · {word(`channel.${ticket.channel}`)}
        </Fact>
        {ticket.language !== 'vi' && <Fact name={t('language')}>{t(ticket.language)}</Fact>}
        {ticket.followed && <Fact name={t('following')}>✓</Fact>}
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Where({ ticket: { address, area, lat, lon } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const nameOf = useName();
  const place = [address, area && nameOf(area)].filter(Boolean).join(', ');
  if (!place && lat === undefined) return t('noPlace');
  return (
    <>
      {place || `${lat}, ${lon}`}
      {lat !== undefined && lon !== undefined && (
        <>
          {' '}
          <Anchor
            size="sm"
            underline="always"
            href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('map')}
          </Anchor>
        </>
      )}
    </>
  );
}

function Reporter({ ticket: { anonymous, contact } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  if (anonymous) return t('anonymous');
  if (!contact) return t('hiddenContact');
  const { name, phone, email } = contact;
  if (!name && !phone && !email) return t('noContact');
  return (
    <>
      {name && <div>{name}</div>}
      {phone && (
        <div>
          <Anchor className={classes.reach} href={`tel:${phone.replace(/[^\d+]/g, '')}`} size="sm">
            {phone}
          </Anchor>
        </div>
      )}
      {email && (
        <div>
          <Anchor className={classes.reach} href={`mailto:${email}`} size="sm">
            {email}
          </Anchor>
        </div>
      )}
    </>
  );
}
