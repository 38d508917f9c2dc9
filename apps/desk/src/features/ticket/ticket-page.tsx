import type { TicketDetail } from '@gopy/contracts';
import type { ReactNode } from 'react';
import type { Person } from '@gopy/web-kit';
import { ActionBar } from './action-bar.js';
import { AnswerPanel } from './answer-panel.js';
import { ContentPanel } from './content-panel.js';
import { DeadlinePanel } from './deadline-panel.js';
import { ExtensionPanel } from './extension-panel.js';
import { FactsPanel } from './facts-panel.js';
import { MergePanel } from './merge-panel.js';
import { PartsPanel } from './parts-panel.js';
import { RatingPanel } from './rating-panel.js';
import { TicketHead } from './ticket-head.js';
import classes from './ticket-page.module.css';
import { TimelinePanel } from './timeline-panel.js';

interface Props {
  ticket: TicketDetail;
  people: readonly Person[];
  backTo: string;
  /** What other features have to say about the ticket. */
  routing: ReactNode;
  blocking: ReactNode;
  publication: ReactNode;
  reply: ReactNode;
}

/** Everything about one ticket and everything that may be done to it now. */
export function TicketPage({ ticket, people, backTo, routing, blocking, publication, reply }: Props) {
  return (
    <article className={classes.page} aria-label={ticket.code}>
      <TicketHead ticket={ticket} people={people} backTo={backTo} />
      <ActionBar ticket={ticket} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <MergePanel ticket={ticket} />
          <ContentPanel ticket={ticket} />
          <ExtensionPanel ticket={ticket} />
          {reply}
          <AnswerPanel ticket={ticket} />
          <RatingPanel ticket={ticket} />
          <PartsPanel ticket={ticket} />
        </div>
        <div className={classes.aside}>
          <DeadlinePanel ticket={ticket} />
          {routing}
          <FactsPanel ticket={ticket} blocking={blocking} />
          {publication}
        </div>
        <div className={classes.history}>
          <TimelinePanel ticket={ticket} />
        </div>
      </div>
    </article>
  );
}
