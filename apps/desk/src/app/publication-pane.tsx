import { Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useLive, usePresence } from '@gopy/web-kit';
import { PublicationDesk } from '../features/publication/publication-desk.js';
import { useNextToPublish } from '../features/publication/use-next-to-publish.js';
import { ProblemAlert } from '../shared/feedback/problem-alert.js';
import { paths } from '../shared/paths.js';
import { keys } from '../shared/query-keys.js';
import { useShortcuts } from '../shared/shortcuts/use-shortcuts.js';
import { useStaff } from '../shared/staff.js';
import { useTicket } from '../shared/use-ticket.js';

const VIEW = 'to-publish';

/** One report of the publication queue, live; after a decision the next one opens. */
export function PublicationPane({ code }: { code: string }) {
  const queries = useQueryClient();
  const staff = useStaff();
  const [, navigate] = useLocation();
  const ticket = useTicket(code);
  const nextOf = useNextToPublish(code);
  const people = usePresence(code, 'viewing').filter(({ name }) => name !== staff.name);
  useLive({
    namespace: 'desk',
    topic: 'ticket',
    id: ticket.data ? code : undefined,
    since: ticket.data?.position,
    onChange: () => queries.invalidateQueries({ queryKey: keys.ticket(code) }),
  });
  useShortcuts({ Escape: () => navigate(paths.view(VIEW)) });
  const goOn = () => {
    const next = nextOf();
    navigate(next ? paths.ticketIn(VIEW, next) : paths.view(VIEW));
  };
  if (ticket.data) return <PublicationDesk ticket={ticket.data} people={people} backTo={paths.view(VIEW)} onDone={goOn} onSkip={goOn} />;
  return (
    <Center p="xl">{ticket.isError ? <ProblemAlert error={ticket.error} onRetry={() => void ticket.refetch()} /> : <Loader />}</Center>
  );
}
