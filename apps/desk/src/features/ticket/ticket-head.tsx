import type { TicketDetail } from '@gopy/contracts';
import { ActionIcon, CopyButton } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconCopy, IconEye, IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import { type Person, useText } from '@gopy/web-kit';
import { sharedTexts } from '../../shared/shared-texts.js';
import { FlagMarks } from '../../shared/ticket-list/flag-marks.js';
import { PriorityMark } from '../../shared/ticket-list/priority-mark.js';
import { StatusMark } from '../../shared/ticket-list/status-mark.js';
import { TimeLeft } from '../../shared/ticket-list/time-left.js';
import classes from './ticket-page.module.css';
import { ticketTexts } from './ticket-texts.js';

interface Props {
  ticket: TicketDetail;
  people: readonly Person[];
  backTo: string;
}

export function TicketHead({ ticket, people, backTo }: Props) {
  const t = useText(ticketTexts);
  const shared = useText(sharedTexts);
  return (
    <header className={classes.head}>
      <Link href={backTo} className={classes.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
        {shared('back')}
      </Link>
      <div className={classes.titleRow}>
        <h1 className={classes.code}>{ticket.code}</h1>
        <CopyButton value={ticket.code}>
          {({ copied, copy }) => (
            <ActionIcon variant="subtle" color="dark" onClick={copy} aria-label={copied ? t('copied') : t('copyCode')}>
              {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
            </ActionIcon>
          )}
        </CopyButton>
        <div className={classes.marks}>
          <StatusMark status={ticket.status} />
          <TimeLeft deadline={ticket.deadline} />
          <PriorityMark priority={ticket.priority} />
          <FlagMarks ticket={{ ...ticket, attachmentCount: 0 }} />
        </div>
      </div>
      {people.length > 0 && <Presence people={people} />}
    </header>
  );
}

function Presence({ people }: { people: readonly Person[] }) {
  const t = useText(ticketTexts);
  return (
    <div className={classes.people} role="status">
      {people.map(({ name, state }) => (
        <span key={`${name} ${state}`} className={classes.person}>
          {state === 'replying' ? <IconPencil size={15} aria-hidden="true" /> : <IconEye size={15} aria-hidden="true" />}
          {t(state, { name })}
        </span>
      ))}
    </div>
  );
}
