import { Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLive, usePresence } from '@gopy/web-kit';
import { BlockSender } from '../features/blocks/block-sender.js';
import { PublicationPanel } from '../features/publication/publication-panel.js';
import { ReplyPanel } from '../features/reply/reply-panel.js';
import { TicketPage } from '../features/ticket/ticket-page.js';
import { RoutingNote } from '../features/triage/routing-note.js';
import { ProblemAlert } from '../shared/feedback/problem-alert.js';
import { paths } from '../shared/paths.js';
import { keys } from '../shared/query-keys.js';
import { useShortcuts } from '../shared/shortcuts/use-shortcuts.js';
import { useStaff } from '../shared/staff.js';
import { useTicket } from '../shared/use-ticket.js';
import { blocksSenders } from './role-pages.js';

/** One ticket, live: composes what the features know about it. */
export function TicketPane({ view, code }: { view: string; code: string }) {
  const queries = useQueryClient();
  const staff = useStaff();
  const [, navigate] = useLocation();
  const ticket = useTicket(code);
  const [replying, setReplying] = useState(false);
  const writing = replying && ticket.data?.allowedActions.includes('submit');
  const people = usePresence(code, writing ? 'replying' : 'viewing').filter(({ name }) => name !== staff.name);
  useLive({
    namespace: 'desk',
    topic: 'ticket',
    id: ticket.data ? code : undefined,
    since: ticket.data?.position,
    onChange: () =>
      Promise.all([queries.invalidateQueries({ queryKey: keys.ticket(code) }), queries.invalidateQueries({ queryKey: keys.drafts(code) })]),
  });
  useShortcuts({ Escape: () => navigate(paths.view(view)) });
  if (ticket.data) {
    return (
      <TicketPage
        ticket={ticket.data}
        people={people}
        backTo={paths.view(view)}
        blocking={blocksSenders(staff) && <BlockSender contact={ticket.data.contact} />}
        publication={<PublicationPanel ticket={ticket.data} />}
        routing={<RoutingNote ticket={ticket.data} />}
        reply={<ReplyPanel ticket={ticket.data} colleagues={people} onReplying={setReplying} />}
      />
    );
  }
  return (
    <Center p="xl">{ticket.isError ? <ProblemAlert error={ticket.error} onRetry={() => void ticket.refetch()} /> : <Loader />}</Center>
  );
}
