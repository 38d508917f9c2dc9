import type { FollowResponse } from '@gopy/contracts';
import { formatDateTime, formatDueTime, formatTimeLeft, useLanguage, useText, words } from '@gopy/web-kit';
import { Link } from 'wouter';
import { followTexts } from './follow.texts.js';
import { LastTurn } from './last-turn.js';
import { nameOf } from './name-of.js';
import { Progress } from './progress.js';

export function StatusCard({ ticket }: { ticket: FollowResponse }) {
  const t = useText(followTexts);
  const w = useText(words);
  const [language] = useLanguage();
  const { status, department, deadline, category, area } = ticket;
  const isOver = ['answered', 'closed', 'declined', 'merged'].includes(status);
  return (
    <section className={`card status-card ${status}`} aria-labelledby="status-title">
      <h2 id="status-title">{w(`status.${status}`)}</h2>
      <p className="status-plain">{w(`status-plain.${status}`)}</p>
      <LastTurn ticket={ticket} />
      {!isOver && deadline.overdue && <p className="note bad">{t('overdueText')}</p>}
      {ticket.mergedInto && (
        <p>
          {t('mergedInto')}{' '}
          <Link className="unbroken" href={`/b/${ticket.mergedInto}`}>
            {ticket.mergedInto}
          </Link>
        </p>
      )}
      <Progress status={status} />
      <dl className="facts">
        {!isOver && <Fact term={t('holder')} text={department ? nameOf(department, language) : t('centre')} />}
        {deadline.answeredAt && <Fact term={t('answeredAt')} text={formatDateTime(deadline.answeredAt, language)} />}
        <DueFact ticket={ticket} />
        <Fact term={t('received')} text={formatDateTime(ticket.receivedAt, language)} />
        <Fact term={t('channel')} text={w(`channel.${ticket.channel}`)} />
        {category && <Fact term={t('category')} text={nameOf(category, language)} />}
        {area && <Fact term={t('area')} text={nameOf(area, language)} />}
      </dl>
      {!isOver && deadline.paused && <p className="hint">{t('pausedText')}</p>}
    </section>
  );
}

function DueFact({ ticket: { status, deadline } }: { ticket: FollowResponse }) {
  const t = useText(followTexts);
  const [language] = useLanguage();
  if (status === 'declined' || status === 'merged') return null;
  const left = formatTimeLeft(deadline, language);
  return (
    <div>
      <dt>{deadline.answeredAt ? t('dueWas') : t('due')}</dt>
      <dd>
        {formatDueTime(deadline.dueAt, language)}
        {left && <span className={`time-left${deadline.overdue ? ' overdue' : ''}${deadline.paused ? ' paused' : ''}`}>{left}</span>}
      </dd>
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
