import type { TicketSummary, TicketView } from '@gopy/contracts';
import { Link } from 'wouter';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { paths } from '../paths.js';
import { sharedTexts } from '../shared-texts.js';
import { useName } from '../use-name.js';
import { FlagMarks } from './flag-marks.js';
import { PriorityMark } from './priority-mark.js';
import { StatusMark } from './status-mark.js';
import classes from './ticket-list.module.css';
import { TimeLeft } from './time-left.js';

interface Props {
  ticket: TicketSummary;
  view: TicketView;
  open: boolean;
}

const OF_ONE_STATUS: readonly TicketView[] = ['queue', 'to-approve', 'waiting'];
const OF_ONE_DEPARTMENT: readonly TicketView[] = ['inbox', 'to-approve', 'waiting'];

export function TicketRow({ ticket, view, open }: Props) {
  const t = useText(sharedTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const nameOf = useName();
  const category = ticket.category ? nameOf(ticket.category) : t('noCategory');
  const where = ticket.area ? nameOf(ticket.area) : ticket.address;
  const department = OF_ONE_DEPARTMENT.includes(view) ? undefined : ticket.department;
  return (
    <Link
      href={paths.ticketIn(view, ticket.code)}
      className={classes.row}
      aria-current={open || undefined}
      data-ticket={ticket.code}
      data-late={ticket.deadline.overdue || undefined}
    >
      <span className={classes.top}>
        <span className={classes.code}>{ticket.code}</span>
        <TimeLeft deadline={ticket.deadline} />
      </span>
      <span className={classes.excerpt}>{ticket.excerpt}</span>
      <span className={classes.meta}>{[category, where].filter(Boolean).join(' · ')}</span>
      {department && <span className={classes.meta}>→ {nameOf(department)}</span>}
      <span className={classes.marks}>
        <span className={classes.meta}>
          {word(`channel.${ticket.channel}`)} · {formatDateTime(ticket.receivedAt, language)}
        </span>
        <PriorityMark priority={ticket.priority} />
        {!OF_ONE_STATUS.includes(view) && <StatusMark status={ticket.status} />}
        <FlagMarks ticket={ticket} />
      </span>
    </Link>
  );
}
