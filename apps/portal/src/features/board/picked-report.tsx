import type { BoardItem } from '@gopy/contracts';
import { createClient, useText } from '@gopy/web-kit';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../shared/icon.js';
import { BoardItemCard } from './board-item-card.js';
import { boardTexts } from './board.texts.js';

/** The report of a mark; takes the focus, since whoever chose it wants to read it. */
export function PickedReport({ code, close }: { code: string; close: () => void }) {
  const t = useText(boardTexts);
  const [item, setItem] = useState<BoardItem | 'gone'>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const control = new AbortController();
    createClient()
      .boardEntry(code, control.signal)
      .then(setItem, () => control.signal.aborted || setItem('gone'));
    place.current?.focus();
    return () => control.abort();
  }, [code]);
  return (
    <div className="board-picked" ref={place} tabIndex={-1} role="region" aria-label={t('picked')}>
      {item === undefined && <span className="bone card" />}
      {item === 'gone' && <p className="note warn">{t('pickedGone')}</p>}
      {item !== undefined && item !== 'gone' && <BoardItemCard item={item} />}
      <button type="button" className="button text" onClick={close}>
        <Icon name="cross" />
        {t('close')}
      </button>
    </div>
  );
}
