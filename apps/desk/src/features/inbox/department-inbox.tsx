import type { Status } from '@gopy/vocabulary';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { StatusChoice } from '../../shared/ticket-list/status-choice.js';
import { TicketList } from '../../shared/ticket-list/ticket-list.js';
import { inboxTexts } from './inbox-texts.js';

interface Props {
  view: 'inbox' | 'to-approve' | 'waiting';
  open: string | undefined;
}

const WORK: readonly Status[] = ['dispatched', 'in_progress', 'waiting_for_citizen', 'in_review'];

/** The work of one department, the nearest deadline first. */
export function DepartmentInbox({ view, open }: Props) {
  const t = useText(inboxTexts);
  const [status, setStatus] = useState<Status>();
  const filters = view === 'inbox' ? <StatusChoice choices={WORK} value={status} onChange={setStatus} /> : undefined;
  return (
    <TicketList
      view={view}
      title={t(view)}
      open={open}
      status={view === 'inbox' ? status : undefined}
      empty={t(`${view}Empty`)}
      emptyHint={t(`${view}Hint`)}
      filters={filters}
    />
  );
}
