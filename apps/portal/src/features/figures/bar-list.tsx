import type { FiguresRow } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { formatCount, formatShare } from '../../shared/numbers.js';
import { figuresTexts } from './figures.texts.js';
import { PIECES, piecesOf } from './parts-of-row.js';

/** A chart that reads as a list: name, numbers in words, and a bar for the eye. */
export function BarList({ rows }: { rows: readonly FiguresRow[] }) {
  const t = useText(figuresTexts);
  const [language] = useLanguage();
  const largest = Math.max(1, ...rows.map(({ received = 0 }) => received));
  const told = rows.filter((row) => piecesOf(row) !== undefined);
  const hidden = rows.filter((row) => piecesOf(row) === undefined).map((row) => (language === 'vi' ? row.name : row.nameEn));
  return (
    <>
      <ul className="bar-list">
        {told.map((row) => (
          <Bar key={row.id} row={row} largest={largest} />
        ))}
      </ul>
      {hidden.length > 0 && <p className="hint bars-hidden">{t('hiddenAll', { names: hidden.join(', ') })}</p>}
    </>
  );
}

function Bar({ row, largest }: { row: FiguresRow; largest: number }) {
  const t = useText(figuresTexts);
  const [language] = useLanguage();
  const pieces = piecesOf(row);
  const rate = row.onTimeRate === undefined ? '' : t('barRate', { rate: formatShare(row.onTimeRate, language) });
  return (
    <li>
      <span className="bar-name">{language === 'vi' ? row.name : row.nameEn}</span>
      <span className="bar-numbers">
        {pieces ? [t('barReceived', { count: formatCount(row.received ?? 0, language) }), rate].filter(Boolean).join(' · ') : t('hidden')}
      </span>
      {pieces && (
        <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect className="ground" width="100" height="6" />
          {PIECES.map((piece, index) => (
            <rect
              key={piece}
              className={piece}
              x={(100 * PIECES.slice(0, index).reduce((sum, before) => sum + pieces[before], 0)) / largest}
              width={(100 * pieces[piece]) / largest}
              height="6"
            />
          ))}
        </svg>
      )}
    </li>
  );
}
