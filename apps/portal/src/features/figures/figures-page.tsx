import './figures.css';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Page } from '../../shared/page.js';
import { BarList } from './bar-list.js';
import { FiguresTable } from './figures-table.js';
import { figuresTexts } from './figures.texts.js';
import { Legend } from './legend.js';
import { Meaning } from './meaning.js';
import { MonthPicker } from './month-picker.js';
import { monthIn } from './months.js';
import { Sentence } from './sentence.js';
import { ShowAs, type Showing } from './show-as.js';
import { type Section, sectionsOf } from './sections.js';
import { useFigures } from './use-figures.js';

export default function FiguresPage() {
  const t = useText(figuresTexts);
  const [language] = useLanguage();
  const month = monthIn(useSearch());
  const [, navigate] = useLocation();
  const [showing, setShowing] = useState<Showing>('bars');
  const { figures, failed, loading, again } = useFigures(month);
  const sections = figures ? sectionsOf(figures) : [];
  return (
    <Page title={t('title')} className="wide figures">
      <p className="lead">{t('lead')}</p>
      {figures && (
        <MonthPicker months={figures.months} shown={month ?? figures.month} choose={(chosen) => navigate(`/figures?month=${chosen}`)} />
      )}
      <div role="status" className="figures-status">
        {loading && t('loading')}
      </div>
      {failed && (
        <div className="note bad" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="button quiet small" onClick={again}>
            {t('again')}
          </button>
        </div>
      )}
      {figures === undefined && loading && <span className="bone card tall" />}
      {figures && !failed && (
        <div aria-busy={loading} className="figures-body">
          <Sentence figures={figures} />
          {sections.length > 0 && <ShowAs showing={showing} show={setShowing} />}
          {sections.length > 0 && showing === 'bars' && <Legend />}
          {sections.map((section) => (
            <FigureSection key={section.id} section={section} showing={showing} month={figures.month} />
          ))}
          <Meaning minimum={figures.minimumCount} />
          <p className="hint">{t('updated', { time: formatDateTime(figures.updatedAt, language) })}</p>
        </div>
      )}
    </Page>
  );
}

function FigureSection({ section, showing, month }: { section: Section; showing: Showing; month: string }) {
  const t = useText(figuresTexts);
  return (
    <section className="card" aria-labelledby={`figures-${section.id}`}>
      <h2 id={`figures-${section.id}`}>{t(section.id)}</h2>
      {showing === 'bars' ? <BarList rows={section.rows} /> : <FiguresTable section={section} month={month} />}
    </section>
  );
}
