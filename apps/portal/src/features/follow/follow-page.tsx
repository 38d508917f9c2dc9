import type { FollowResponse } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { excerptOf } from '../../shared/excerpt-of.js';
import { Icon } from '../../shared/icon.js';
import { myReports } from '../../shared/my-reports.js';
import { PageSkeleton } from '../../shared/page-skeleton.js';
import { Page } from '../../shared/page.js';
import { Answer } from './answer.js';
import { ErasePanel } from './erase-panel.js';
import { FollowFailure } from './follow-failure.js';
import { followTexts } from './follow.texts.js';
import { LiveMark } from './live-mark.js';
import { MessagePanel } from './message-panel.js';
import { NewsAnnouncer } from './news-announcer.js';
import { PrivatePart } from './private-part.js';
import { PublicPart } from './public-part.js';
import { QuestionPanel } from './question-panel.js';
import { RatingPanel } from './rating-panel.js';
import { ReopenPanel } from './reopen-panel.js';
import { StatusCard } from './status-card.js';
import { Timeline } from './timeline.js';
import { useFollow } from './use-follow.js';
import { WithdrawPanel } from './withdraw-panel.js';

interface Props {
  code: string;
  /** How one is told of what happens; another feature's, placed by the app. */
  notices?: (report: { code: string; secret: string | undefined }) => ReactNode;
}

export default function FollowPage({ code, notices }: Props) {
  const t = useText(followTexts);
  const followed = useFollow(code);
  const { ticket, failure, live, secret, secretGone, refetch } = followed;

  useEffect(() => {
    if (secret && ticket?.private)
      myReports.keep({ code: ticket.code, secret, receivedAt: ticket.receivedAt, excerpt: excerptOf(ticket.private.content) });
  }, [secret, ticket]);

  if (!ticket)
    return failure === undefined ? (
      <PageSkeleton />
    ) : (
      <FollowFailure code={code} failure={failure} onAgain={() => void refetch().catch(() => undefined)} />
    );
  const may = (action: string) => ticket.allowedActions.includes(action);
  return (
    <Page
      title={t('title', { code: ticket.code })}
      heading={<Heading code={ticket.code} />}
      className="wide follow"
      mark={<LiveMark state={live} />}
    >
      <NewsAnnouncer timeline={ticket.timeline} />
      {secretGone && <p className="note warn">{t('secretGone')}</p>}
      <div className="follow-columns">
        <div className="follow-main">
          {!ticket.private && <PublicPart publication={ticket.publication} />}
          {may('supply') && <QuestionPanel ticket={ticket} followed={followed} />}
          <StatusCard ticket={ticket} />
          {ticket.answer && <Answer answer={ticket.answer} />}
          {isHeldBack(ticket) && <p className="card hint">{t('answerHeld')}</p>}
          {(may('rate') || ticket.rating) && <RatingPanel ticket={ticket} followed={followed} />}
          {may('reopen') && <ReopenPanel ticket={ticket} followed={followed} />}
          <Timeline entries={ticket.timeline} answer={ticket.answer?.text} />
        </div>
        <aside className="follow-side">
          {may('message') && !may('supply') && <MessagePanel ticket={ticket} followed={followed} />}
          {ticket.private ? (
            <PrivatePart code={ticket.code} part={ticket.private} secret={secret} />
          ) : (
            <p className="card hint">
              <Icon name="lock" /> {t('isMine')} <Link href="/follow">{t('byPhone')}</Link>
            </p>
          )}
          {notices?.({ code: ticket.code, secret })}
          {may('withdraw-publication') && <WithdrawPanel ticket={ticket} followed={followed} />}
          {ticket.private && <ErasePanel ticket={ticket} followed={followed} />}
        </aside>
      </div>
    </Page>
  );
}

/** Answered, and read with the code alone before staff released the words. */
const isHeldBack = ({ status, answer, private: mine }: FollowResponse): boolean =>
  !mine && !answer && (status === 'answered' || status === 'closed');

// The code stays in one piece, so that it can be read out and compared.
function Heading({ code }: { code: string }) {
  const t = useText(followTexts);
  return (
    <>
      {t('report')} <span className="unbroken">{code}</span>
    </>
  );
}
