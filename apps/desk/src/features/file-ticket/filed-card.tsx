import { Button, CopyButton, Text } from '@mantine/core';
import { IconCopy, IconExternalLink, IconFilePlus, IconLink } from '@tabler/icons-react';
import { Link } from 'wouter';
import { type FiledTicket, useText } from '@gopy/web-kit';
import { paths } from '../../shared/paths.js';
import { useStaff } from '../../shared/staff.js';
import classes from './file-ticket.module.css';
import { fileTicketTexts } from './file-ticket-texts.js';
import { RoutedNote } from './routed-note.js';

/** The code, large enough to read over the phone, and what becomes of the ticket meanwhile. */
export function FiledCard({ filed, onNext }: { filed: FiledTicket; onNext: () => void }) {
  const t = useText(fileTicketTexts);
  const staff = useStaff();
  const home = staff.views.includes('filed-by-me') ? 'filed-by-me' : (staff.views[0] ?? 'all');
  return (
    <section className={classes.filed} aria-label={t('filed')}>
      <Text c="dimmed">{t('readAloud')}</Text>
      <p className={classes.code} data-filed-code>
        {filed.code}
      </p>
      <p className={classes.letters}>
        {t('spelled')} <span>{filed.code.replaceAll('-', ' ')}</span>
      </p>
      <RoutedNote code={filed.code} />
      <div className={classes.buttons}>
        <Button onClick={onNext} leftSection={<IconFilePlus size={18} />} autoFocus>
          {t('another')}
        </Button>
        <Button variant="default" component={Link} href={paths.ticketIn(home, filed.code)} leftSection={<IconExternalLink size={18} />}>
          {t('open')}
        </Button>
        <Copy value={filed.code} label={t('copy')} icon="code" />
        <Copy value={`${location.origin}/b/${filed.code}#${filed.secret}`} label={t('copyLink')} icon="link" />
      </div>
      <Text size="sm" c="dimmed">
        {t('linkHint')}
      </Text>
    </section>
  );
}

function Copy({ value, label, icon }: { value: string; label: string; icon: 'code' | 'link' }) {
  const t = useText(fileTicketTexts);
  const Icon = icon === 'code' ? IconCopy : IconLink;
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy} leftSection={<Icon size={18} />}>
          {copied ? t('copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}
