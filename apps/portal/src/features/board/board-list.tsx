import { useText } from '@gopy/web-kit';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { BoardItemCard } from './board-item-card.js';
import { BoardSkeleton } from './board-skeleton.js';
import { boardTexts } from './board.texts.js';
import { countOf } from './board-filters.js';
import { openedBefore } from './opened-report.js';
import { useBoard } from './use-board.js';
import type { BoardAddress } from './use-board-address.js';

export function BoardList({ address: { filters, clear } }: { address: BoardAddress }) {
  const t = useText(boardTexts);
  const { items, nextCursor, state, more } = useBoard(filters);
  const list = useFocusOnArrival(items?.length ?? 0);
  return (
    <section className="board-results" aria-label={t('results')}>
      <p className="board-count" role="status">
        {state === 'loading' && t('loading')}
        {state === 'ready' && items && t(items.length === 0 ? 'none' : nextCursor === null ? 'shownAll' : 'shown', { count: items.length })}
      </p>
      {items === undefined && state === 'loading' && <BoardSkeleton />}
      {items?.length === 0 && state === 'ready' && <Nothing filtered={countOf(filters) > 0 ? clear : undefined} />}
      {items && items.length > 0 && (
        <ul className="board-list" ref={list}>
          {items.map((item) => (
            <li key={item.code}>
              <BoardItemCard item={item} />
            </li>
          ))}
        </ul>
      )}
      {state === 'failed' && <Failed again={more} />}
      {nextCursor !== null && state !== 'failed' && items && items.length > 0 && (
        <button type="button" className="button quiet" aria-disabled={state === 'loading'} onClick={() => state === 'ready' && more()}>
          {t('more')}
        </button>
      )}
    </section>
  );
}

/** After "see more" the reader goes on at the first of the new; after "back", at the report they came from. */
function useFocusOnArrival(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number>(undefined);
  useEffect(() => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('.board-item-link') ?? [])];
    const opened = openedBefore();
    if (before.current === undefined) links.find(({ pathname }) => pathname === opened)?.focus();
    else if (before.current > 0 && count > before.current) links[before.current]?.focus();
    if (count > 0) before.current = count;
  }, [count]);
  return list;
}

function Nothing({ filtered }: { filtered: (() => void) | undefined }) {
  const t = useText(boardTexts);
  return (
    <div className="card empty">
      <p>{t(filtered ? 'noneFitting' : 'noneYet')}</p>
      {filtered ? (
        <button type="button" className="button quiet" onClick={filtered}>
          {t('clear')}
        </button>
      ) : (
        <Link className="button" href="/report">
          {t('report')}
        </Link>
      )}
    </div>
  );
}

function Failed({ again }: { again: () => void }) {
  const t = useText(boardTexts);
  return (
    <div className="note bad" role="alert">
      <p>{t('failed')}</p>
      <button type="button" className="button quiet small" onClick={again}>
        {t('again')}
      </button>
    </div>
  );
}
