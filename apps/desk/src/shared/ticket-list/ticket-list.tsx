import type { TicketSummary, TicketView } from '@gopy/contracts';
import type { Status } from '@gopy/vocabulary';
import { Button, Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMoodCheck, IconSearchOff } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '@gopy/web-kit';
import { EmptyNote } from '../feedback/empty-note.js';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { SameTextDialog } from '../same-text/same-text-dialog.js';
import { sameTextGroups } from '../same-text/same-text-groups.js';
import { SameTextRows } from '../same-text/same-text-rows.js';
import { sharedTexts } from '../shared-texts.js';
import { ListHead } from './list-head.js';
import classes from './ticket-list.module.css';
import { TicketRow } from './ticket-row.js';
import { useRowKeys } from './use-row-keys.js';
import { useTicketList } from './use-ticket-list.js';

export interface TicketListProps {
  view: TicketView;
  title: string;
  /** Code of the ticket that is open beside the list. */
  open?: string | undefined;
  status?: Status | undefined;
  /** Said when the view is empty: good news differs from view to view. */
  empty: string;
  emptyHint?: string;
  filters?: ReactNode;
}

/** A live list of tickets with search, keyboard and keyset pages. */
export function TicketList({ view, title, open, status, empty, emptyHint, filters }: TicketListProps) {
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const list = useTicketList({ view, q, status });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const [handled, setHandled] = useState<readonly TicketSummary[]>();
  const rows = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useRowKeys(rows, search);
  return (
    <section className={classes.list} aria-label={title}>
      <ListHead title={title} text={text} onText={setText} search={search} filters={filters} />
      <div className={classes.rows} ref={rows} aria-busy={list.isFetching}>
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Waiting />}
        {view === 'queue'
          ? sameTextGroups(items).map((group) => (
              <SameTextRows key={group.lead.code} group={group} view={view} open={open} onHandle={setHandled} />
            ))
          : items.map((ticket) => <TicketRow key={ticket.code} ticket={ticket} view={view} open={ticket.code === open} />)}
        {list.isSuccess && items.length === 0 && <Nothing searched={q !== '' || status !== undefined} empty={empty} hint={emptyHint} />}
        {list.hasNextPage && <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
      </div>
      {handled && <SameTextDialog tickets={handled} onClose={() => setHandled(undefined)} />}
    </section>
  );
}

function Waiting() {
  return (
    <div className={classes.waiting}>
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <Skeleton key={row} height={96} radius="md" />
      ))}
    </div>
  );
}

function Nothing({ searched, empty, hint }: { searched: boolean; empty: string; hint: string | undefined }) {
  const t = useText(sharedTexts);
  if (searched) return <EmptyNote icon={<IconSearchOff size={28} />} title={t('nothingFound')} hint={t('nothingFoundHint')} />;
  return <EmptyNote icon={<IconMoodCheck size={28} />} title={empty} {...(hint && { hint })} />;
}

function More({ loading, onMore }: { loading: boolean; onMore: () => void }) {
  const t = useText(sharedTexts);
  return (
    <div className={classes.more}>
      <Button variant="default" loading={loading} onClick={onMore}>
        {t('loadMore')}
      </Button>
    </div>
  );
}
