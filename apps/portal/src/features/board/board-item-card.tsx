import type { BoardItem, Named } from '@gopy/contracts';
import { formatDate, useLanguage, useText, words } from '@gopy/web-kit';
import { Link } from 'wouter';
import { Icon } from '../../shared/icon.js';
import { boardTexts } from './board.texts.js';
import { noteOpened } from './opened-report.js';

export function BoardItemCard({ item }: { item: BoardItem }) {
  const path = `/b/${encodeURIComponent(item.code)}`;
  return (
    <article className={`card board-item ${item.photo ? 'with-photo' : ''}`}>
      {item.photo && <img src={item.photo.thumbnailUrl} alt="" width={112} height={112} loading="lazy" decoding="async" />}
      <div>
        <h2>
          <Link className="board-item-link" href={path} onClick={() => noteOpened(path)}>
            {item.excerpt}
          </Link>
        </h2>
        <Where item={item} />
        <State item={item} />
        <p className="hint code">{item.code}</p>
      </div>
    </article>
  );
}

function Where({ item: { category, area, address } }: { item: BoardItem }) {
  const [language] = useLanguage();
  const nameOf = (thing: Named | undefined) => thing && (language === 'vi' ? thing.name : thing.nameEn);
  return (
    <p className="board-where">{[nameOf(category), [address, nameOf(area)].filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</p>
  );
}

function State({ item: { state, receivedAt, answeredAt, outcome, score, department } }: { item: BoardItem }) {
  const t = useText(boardTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const by = department && (language === 'vi' ? department.name : department.nameEn);
  return (
    <>
      <p className="board-state">
        <span className={`badge ${state}`}>{t(`state-${state}`)}</span>
        <span className="unbroken">{t('receivedOn', { day: formatDate(receivedAt, language) })}</span>
        {answeredAt && <span className="unbroken">{t('answeredOn', { day: formatDate(answeredAt, language) })}</span>}
      </p>
      {by && <p className="hint">{t(state === 'answered' ? 'answeredBy' : 'heldBy', { department: by })}</p>}
      {(outcome ?? score) && (
        <p className="board-outcome">
          {outcome && <span className={`outcome ${outcome}`}>{word(`outcome.${outcome}`)}</span>}
          {score && (
            <span className={`board-score ${score}`}>
              <Icon name={score} />
              {t('score', { score: word(`score.${score}`) })}
            </span>
          )}
        </p>
      )}
    </>
  );
}
