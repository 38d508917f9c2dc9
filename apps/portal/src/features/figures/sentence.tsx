import type { FiguresResponse } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { formatCount, formatShare } from '../../shared/numbers.js';
import { figuresTexts } from './figures.texts.js';
import { monthName } from './months.js';

/** The month in plain sentences, before any table. */
export function Sentence({ figures: { month, total, minimumCount } }: { figures: FiguresResponse }) {
  const t = useText(figuresTexts);
  const [language] = useLanguage();
  const named = { month: monthName(month, language) };
  if (total.received === undefined) return <p className="figures-sentence">{t('few', { ...named, minimum: minimumCount })}</p>;
  if (total.received === 0) return <p className="figures-sentence">{t('empty', named)}</p>;
  const count = (number = 0) => formatCount(number, language);
  const { answered = 0, rated = 0, satisfied = 0, onTimeRate } = total;
  return (
    <div className="figures-sentence">
      <p>
        {t('received', { ...named, received: count(total.received) })}{' '}
        {answered > 0 ? t('answered', { answered: count(answered), onTime: count(total.answeredOnTime) }) : t('noneAnswered')}
      </p>
      <p>
        {total.openOverdue === 0 ? t('noneOverdue') : t('overdue', { overdue: count(total.openOverdue) })}{' '}
        {onTimeRate !== undefined && t('rate', { rate: formatShare(onTimeRate, language) })}
      </p>
      {rated > 0 && <p>{t('satisfaction', { rated: count(rated), share: formatShare(satisfied / rated, language) })}</p>}
    </div>
  );
}
