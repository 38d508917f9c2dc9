import { Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { paths } from '../shared/paths.js';
import { useStaff } from '../shared/staff.js';
import { blocksSenders, filesTickets, homeOf, keepsRules, settlesDataRequests } from './role-pages.js';
import { WorkspacePage } from './workspace-page.js';

const FileTicketPage = lazy(() => import('../features/file-ticket/file-ticket-page.js').then((file) => ({ default: file.FileTicketPage })));
const SessionsPage = lazy(() => import('../features/sessions/sessions-page.js').then((file) => ({ default: file.SessionsPage })));
const DataRequestsPage = lazy(() =>
  import('../features/data-requests/data-requests-page.js').then((file) => ({ default: file.DataRequestsPage })),
);
const RoutingRulesPage = lazy(() =>
  import('../features/routing-rules/routing-rules-page.js').then((file) => ({ default: file.RoutingRulesPage })),
);
const BlocksPage = lazy(() => import('../features/blocks/blocks-page.js').then((file) => ({ default: file.BlocksPage })));

export function DeskRoutes() {
  const staff = useStaff();
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/v/:view/:code?">{({ view, code }) => <WorkspacePage view={view} code={code} />}</Route>
        <Route path="/t/:code">{({ code }) => <Redirect to={paths.ticketIn(staff.views[0] ?? 'all', code)} replace />}</Route>
        {filesTickets(staff) && <Route path={paths.newTicket} component={FileTicketPage} />}
        {settlesDataRequests(staff) && <Route path={paths.dataRequests} component={DataRequestsPage} />}
        {keepsRules(staff) && <Route path={paths.routingRules} component={RoutingRulesPage} />}
        {blocksSenders(staff) && <Route path={paths.blocks} component={BlocksPage} />}
        <Route path={paths.sessions} component={SessionsPage} />
        <Route>
          <Redirect to={homeOf(staff)} replace />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Waiting() {
  return (
    <Center mih="60vh">
      <Loader />
    </Center>
  );
}
