import type { BoardItem, FiguresResponse } from '@gopy/contracts';
import { createClient, formatDate, useLanguage, useText } from '@gopy/web-kit';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { formatCount, formatShare } from '../../shared/numbers.js';
import { cityNewsTexts } from './city-news.texts.js';

const SHOWN = 3;

/** The newest answers that are public, and this month in a line. What does not come leaves the way to its page; nothing moves. */
export default function CityNews() {
  const t = useText(cityNewsTexts);
  const [answers, setAnswers] = useState<readonly BoardItem[]>();
  const [figures, setFigures] = useState<FiguresResponse>();
  useEffect(() => {
    const control = new AbortController();
    const client = createClient();
    client.board({ state: 'answered', limit: SHOWN }, control.signal).then(
      ({ items }) => control.signal.aborted || setAnswers(items),
      () => control.signal.aborted || setAnswers([]),
    );
    client.figures(undefined, control.signal).then(
      (month) => control.signal.aborted || setFigures(month),
      () => undefined,
    );
    return () => control.abort();
  }, []);
  return (
    <>
      <ul className="home-answers" aria-busy={answers === undefined}>
        {answers?.map((item) => (
          <Answered key={item.code} item={item} />
        ))}
        {answers?.length === 0 && <li className="home-no-answers">{t('none')}</li>}
      </ul>
      <p className="home-month">{figures && <MonthLine figures={figures} />}</p>
    </>
  );
}

function Answered({ item: { code, excerpt, department, answeredAt } }: { item: BoardItem }) {
  const t = useText(cityNewsTexts);
  const [language] = useLanguage();
  const by = department && (language === 'vi' ? department.name : department.nameEn);
  return (
    <li>
      <Link className="card" href={`/b/${encodeURIComponent(code)}`}>
        <span className="excerpt">{excerpt}</span>
        <span className="hint">
          {[by, answeredAt && t('answeredOn', { day: formatDate(answeredAt, language) })].filter(Boolean).join(' · ')}
        </span>
      </Link>
    </li>
  );
}

function MonthLine({ figures: { total } }: { figures: FiguresResponse }) {
  const t = useText(cityNewsTexts);
  const [language] = useLanguage();
  const { received = 0, answered = 0, onTimeRate } = total;
  if (received === 0) return null;
  const counts = { received: formatCount(received, language), answered: formatCount(answered, language) };
  return onTimeRate === undefined ? t('month', counts) : t('monthRate', { ...counts, rate: formatShare(onTimeRate, language) });
}
