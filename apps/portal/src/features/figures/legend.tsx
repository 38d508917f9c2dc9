import { useText } from '@gopy/web-kit';
import { figuresTexts } from './figures.texts.js';
import { PIECES } from './parts-of-row.js';

export function Legend() {
  const t = useText(figuresTexts);
  return (
    <ul className="figures-legend" aria-label={t('legend')}>
      {PIECES.map((piece) => (
        <li key={piece}>
          <span className={`piece ${piece}`} aria-hidden="true" />
          {t(`piece-${piece}`)}
        </li>
      ))}
    </ul>
  );
}
