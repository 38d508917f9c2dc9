import type { TicketView } from '@gopy/contracts';
import { STATUSES, type Status } from '@gopy/vocabulary';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { DepartmentInbox } from '../features/inbox/department-inbox.js';
import { PublicationQueue } from '../features/publication/publication-queue.js';
import { TriageQueue } from '../features/triage/triage-queue.js';
import { StatusChoice } from '../shared/ticket-list/status-choice.js';
import { TicketList } from '../shared/ticket-list/ticket-list.js';
import { viewKey } from './navigation.js';
import { shellTexts } from './shell-texts.js';

interface Props {
  view: TicketView;
  open: string | undefined;
}

/** Which list belongs to a view. */
export function TicketLists({ view, open }: Props) {
  switch (view) {
    case 'queue':
      return <TriageQueue open={open} />;
    case 'to-publish':
      return <PublicationQueue open={open} />;
    case 'inbox':
    case 'to-approve':
    case 'waiting':
      return <DepartmentInbox key={view} view={view} open={open} />;
    default:
      return <AnyTickets key={view} view={view} open={open} />;
  }
}

function AnyTickets({ view, open }: Props) {
  const t = useText(shellTexts);
  const [status, setStatus] = useState<Status>();
  const filters = view === 'all' ? <StatusChoice choices={STATUSES} value={status} onChange={setStatus} /> : undefined;
  return <TicketList view={view} title={t(viewKey(view))} open={open} status={status} empty={t('emptyView')} filters={filters} />;
}
