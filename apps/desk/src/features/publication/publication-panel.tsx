import type { TicketDetail } from '@gopy/contracts';
import { Button, Text } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { ActionDialog } from '../../shared/actions/action-dialog.js';
import { Panel } from '../../shared/panel.js';
import { paths } from '../../shared/paths.js';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';

/** What was decided about showing the ticket, and the way to decide. */
export function PublicationPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useText(publicationTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const [withdrawing, setWithdrawing] = useState(false);
  const { code, publication, allowedActions } = ticket;
  const { state, reasonCode, note, by, at, dueSince } = publication;
  const time = (instant: string) => formatDateTime(instant, language);
  const decides = allowedActions.includes('publish') || allowedActions.includes('keep-private');
  const published = state === 'published';
  return (
    <Panel title={t('state')} icon={<IconWorld size={18} />}>
      <Text size="sm" fw={600}>
        {state ? word(`publication-state.${state}`) : t('undecided')}
        {reasonCode && `: ${word(`private-reason.${reasonCode}`)}`}
      </Text>
      {note && <Text size="sm">{note}</Text>}
      {by && at && (
        <Text size="sm" c="dimmed">
          {t('decided', { name: by, time: time(at) })}
        </Text>
      )}
      {dueSince && (
        <Text size="sm" c="dimmed">
          {t('waitingSince', { time: time(dueSince) })}
        </Text>
      )}
      {published && (
        <a className={classes.link} href={`/b/${code}`} target="_blank" rel="noreferrer">
          {t('publicPage')}
        </a>
      )}
      <div className={classes.panelSteps}>
        {decides && (
          <Link href={paths.ticketIn('to-publish', code)} className={classes.step}>
            {published ? t('openAgain') : t('open')}
          </Link>
        )}
        {published && allowedActions.includes('withdraw-publication') && (
          <Button size="sm" variant="default" onClick={() => setWithdrawing(true)}>
            {t('withdraw')}
          </Button>
        )}
      </div>
      <ActionDialog ticket={ticket} action={withdrawing ? 'withdraw-publication' : undefined} onClose={() => setWithdrawing(false)} />
    </Panel>
  );
}
