import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../features/home/home-page.js';
import { PageSkeleton } from '../shared/page-skeleton.js';
import { ErrorBoundary } from './error-boundary.js';
import { NotFoundPage } from './not-found-page.js';
import { Shell } from './shell.js';

const sentPage = () => import('../features/sent/sent-page.js');
const ReportPage = lazy(async () => {
  const page = await import('../features/report/report-page.js');
  // The network may go while somebody writes: what comes after sending is on the device before that.
  sentPage().catch(() => undefined);
  return page;
});
const SentPage = lazy(sentPage);
const StopPage = lazy(() => import('../features/notices/stop-page.js'));
const ConfirmPage = lazy(() => import('../features/notices/confirm-page.js'));
const NoticesPanel = lazy(() => import('../features/notices/notices-panel.js'));
const FollowPage = lazy(() => import('../features/follow/follow-page.js'));
const BoardPage = lazy(() => import('../features/board/board-page.js'));
const FiguresPage = lazy(() => import('../features/figures/figures-page.js'));
const PrivacyPage = lazy(() => import('../features/privacy/privacy-page.js'));
const MyReportsPage = lazy(() => import('../features/my-reports/my-reports-page.js'));

const noticesOf = (report: { code: string; secret: string | undefined }) => (
  <Suspense>
    <NoticesPanel {...report} />
  </Suspense>
);

export function App() {
  return (
    <Shell>
      <ErrorBoundary>
        <Suspense fallback={<PageSkeleton />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/report/:step?" component={ReportPage} />
            <Route path="/sent" component={SentPage} />
            <Route path="/board" component={BoardPage} />
            <Route path="/figures" component={FiguresPage} />
            <Route path="/follow" component={MyReportsPage} />
            <Route path="/privacy" component={PrivacyPage} />
            <Route path="/b/:code">{({ code }) => <FollowPage key={code} code={code} notices={noticesOf} />}</Route>
            <Route path="/stop/:token">{({ token }) => <StopPage key={token} token={token} />}</Route>
            <Route path="/confirm/:token">{({ token }) => <ConfirmPage key={token} token={token} />}</Route>
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}
