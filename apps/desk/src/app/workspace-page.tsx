import { TICKET_VIEWS, type TicketView } from '@gopy/contracts';
import { IconClick } from '@tabler/icons-react';
import { lazy } from 'react';
import { Redirect } from 'wouter';
import { useText } from '@gopy/web-kit';
import { EmptyNote } from '../shared/feedback/empty-note.js';
import { useStaff } from '../shared/staff.js';
import { homeOf } from './role-pages.js';
import { shellTexts } from './shell-texts.js';
import { TicketLists } from './ticket-lists.js';
import classes from './workspace-page.module.css';

const TicketPane = lazy(() => import('./ticket-pane.js').then((file) => ({ default: file.TicketPane })));
const PublicationPane = lazy(() => import('./publication-pane.js').then((file) => ({ default: file.PublicationPane })));

/** List left, ticket right; on a phone one after the other. */
export function WorkspacePage({ view, code }: { view: string; code: string | undefined }) {
  const t = useText(shellTexts);
  const staff = useStaff();
  if (!isView(view) || !staff.views.includes(view)) return <Redirect to={homeOf(staff)} replace />;
  return (
    <div className={classes.split} data-open={code !== undefined || undefined}>
      <div className={classes.list}>
        <TicketLists view={view} open={code} />
      </div>
      <div className={classes.ticket}>
        {code === undefined ? (
          <EmptyNote icon={<IconClick size={28} />} title={t('pickTicket')} hint={t('pickTicketHint')} />
        ) : view === 'to-publish' ? (
          <PublicationPane key={code} code={code} />
        ) : (
          <TicketPane key={code} view={view} code={code} />
        )}
      </div>
    </div>
  );
}

function isView(view: string): view is TicketView {
  return TICKET_VIEWS.some((known) => known === view);
}
