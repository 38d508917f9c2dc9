import type { TicketSummary, TicketView } from '@gopy/contracts';
import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { desk } from '../desk-client.js';
import { keys } from '../query-keys.js';
import { useStaff } from '../staff.js';
import { TicketRow } from '../ticket-list/ticket-row.js';
import { MOST_AT_ONCE } from './same-text-dialog.js';
import type { SameTextGroup } from './same-text-groups.js';
import classes from './same-text.module.css';
import { sameTextTexts } from './same-text-texts.js';

interface Props {
  group: SameTextGroup;
  view: TicketView;
  open: string | undefined;
  /** Asked for all that say the same; the list holds the dialog, for these rows go while it works. */
  onHandle: (tickets: readonly TicketSummary[]) => void;
}

const HANDLING = ['coordinator', 'operator'];

/** One row for all tickets that say the same; it opens to show the others. */
export function SameTextRows({ group: { lead, others }, view, open, onHandle }: Props) {
  const t = useText(sameTextTexts);
  const [shown, setShown] = useState(false);
  if (!lead.sameText || others.length === 0) return <TicketRow ticket={lead} view={view} open={lead.code === open} />;
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.group} data-same-text={lead.sameText.firstCode}>
      <TicketRow ticket={lead} view={view} open={lead.code === open} />
      <UnstyledButton className={classes.toggle} aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Chevron size={16} aria-hidden="true" /> {t('count', { count: lead.sameText.count })}
      </UnstyledButton>
      {shown && <Others lead={lead} loaded={others} view={view} open={open} onHandle={onHandle} />}
    </div>
  );
}

function Others({ lead, loaded, view, open, onHandle }: { lead: TicketSummary; loaded: readonly TicketSummary[] } & Omit<Props, 'group'>) {
  const t = useText(sameTextTexts);
  const { role } = useStaff();
  const all = useQuery({
    queryKey: keys.list(view, `same-text|${lead.code}`),
    queryFn: ({ signal }) => desk.tickets({ view, sameTextAs: lead.code, limit: MOST_AT_ONCE }, signal),
  });
  const tickets = all.data?.items ?? [lead, ...loaded];
  return (
    <div className={classes.others}>
      <p className={classes.told}>{t('inAll', { count: lead.sameText?.count ?? tickets.length, here: tickets.length })}</p>
      {HANDLING.includes(role) && all.isSuccess && tickets.length > 1 && (
        <Button size="compact-sm" variant="light" onClick={() => onHandle(tickets)}>
          {t('act', { count: tickets.length })}
        </Button>
      )}
      {tickets
        .filter(({ code }) => code !== lead.code)
        .map((ticket) => (
          <TicketRow key={ticket.code} ticket={ticket} view={view} open={ticket.code === open} />
        ))}
    </div>
  );
}
