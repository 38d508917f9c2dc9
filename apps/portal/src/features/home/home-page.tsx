import { useText } from '@gopy/web-kit';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { CodeForm } from '../../shared/code-form.js';
import { EmergencyNumbers } from '../../shared/emergency-numbers.js';
import { Icon } from '../../shared/icon.js';
import { useMyReports } from '../../shared/my-reports.js';
import { WaitingReports } from '../../shared/outbox/waiting-reports.js';
import { PageHeading } from '../../shared/page-heading.js';
import { ReportList } from '../../shared/report-list.js';
import { homeTexts } from './home.texts.js';

const SHOWN_HERE = 3;
const CityNews = lazy(() => import('./city-news.js'));

export function HomePage() {
  const t = useText(homeTexts);
  return (
    <div className="home">
      <div className="hero">
        <div className="wide">
          <div className="hero-promise">
            <PageHeading title={t('title')} />
            <p className="lead">{t('promise')}</p>
            <Link className="button big" href="/report">
              <Icon name="send" />
              {t('report')}
            </Link>
            <p className="hint">{t('reportHint')}</p>
          </div>
          <section className="card" aria-labelledby="follow-title">
            <h2 id="follow-title">{t('followTitle')}</h2>
            <CodeForm />
          </section>
        </div>
      </div>
      <div className="wide home-rest">
        <WaitingReports />
        <Mine />
        <Steps />
        <News />
        <Hotline />
      </div>
    </div>
  );
}

function Mine() {
  const t = useText(homeTexts);
  const reports = useMyReports();
  if (reports.length === 0) return null;
  return (
    <section className="home-mine" aria-labelledby="mine-title">
      <h2 id="mine-title">{t('mine')}</h2>
      <ReportList reports={reports.slice(0, SHOWN_HERE)} />
      <Link href="/follow">{t('allMine')}</Link>
    </section>
  );
}

function Steps() {
  const t = useText(homeTexts);
  return (
    <section className="home-steps" aria-labelledby="how-title">
      <h2 id="how-title">{t('how')}</h2>
      <ol>
        <li>
          <Icon name="office" />
          <h3>{t('step1')}</h3>
          <p>{t('step1Text')}</p>
        </li>
        <li>
          <Icon name="clock" />
          <h3>{t('step2')}</h3>
          <p>{t('step2Text')}</p>
        </li>
        <li>
          <Icon name="check" />
          <h3>{t('step3')}</h3>
          <p>{t('step3Text')}</p>
        </li>
      </ol>
    </section>
  );
}

function News() {
  const t = useText(homeTexts);
  return (
    <section className="home-news" aria-labelledby="news-title">
      <h2 id="news-title">{t('news')}</h2>
      <div className="home-news-body">
        <Suspense>
          <CityNews />
        </Suspense>
      </div>
      <p className="home-news-links">
        <Link href="/board">{t('board')}</Link>
        <Link href="/figures">{t('figures')}</Link>
      </p>
    </section>
  );
}

function Hotline() {
  const t = useText(homeTexts);
  return (
    <section className="home-hotline" aria-label={t('call')}>
      <div>
        <p>{t('talk')}</p>
        <a className="button quiet" href="tel:1022">
          <Icon name="phone" />
          {t('call')}
        </a>
      </div>
      <div>
        <p>{t('emergency')}</p>
        <EmergencyNumbers />
      </div>
    </section>
  );
}
