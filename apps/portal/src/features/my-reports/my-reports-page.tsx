import { useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { CodeForm } from '../../shared/code-form.js';
import { myReports, useMyReports } from '../../shared/my-reports.js';
import { WaitingReports } from '../../shared/outbox/waiting-reports.js';
import { Page } from '../../shared/page.js';
import { ReportList } from '../../shared/report-list.js';
import { ByNumber } from './by-number.js';
import { myReportsTexts } from './my-reports.texts.js';

/** Three ways back to a report: its code, this device, the phone number. */
export default function MyReportsPage() {
  const t = useText(myReportsTexts);
  const reports = useMyReports();
  return (
    <Page title={t('title')}>
      <section className="card">
        <CodeForm />
        <p className="hint">{t('lost')}</p>
      </section>
      <WaitingReports />
      <h2>{t('mine')}</h2>
      {reports.length > 0 ? (
        <>
          <ReportList reports={reports} onForget={myReports.forget} />
          <p className="hint">{t('kept')}</p>
        </>
      ) : (
        <div className="card empty">
          <p>{t('none')}</p>
          <Link className="button" href="/report">
            {t('send')}
          </Link>
        </div>
      )}
      <ByNumber />
      <p>
        <Link href="/privacy">{t('privacy')}</Link>
      </p>
    </Page>
  );
}
