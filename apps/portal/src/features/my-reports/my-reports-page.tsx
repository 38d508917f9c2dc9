import { catalogue, useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { CodeForm } from '../../shared/code-form.js';
import { myReports, useMyReports } from '../../shared/my-reports.js';
import { Page } from '../../shared/page.js';
import { ReportList } from '../../shared/report-list.js';

const texts = catalogue(
  {
    title: 'Theo dõi phản ánh',
    mine: 'Phản ánh của tôi trên máy này',
    none: 'Máy này chưa lưu phản ánh nào. Phản ánh bạn gửi từ đây sẽ hiện ở chỗ này.',
    send: 'Gửi phản ánh',
    kept: 'Danh sách này chỉ nằm trong trình duyệt của bạn. Dùng máy chung? Hãy xóa sau khi xem xong.',
    lost: 'Mất mã? Hãy gọi 1022 và nói số điện thoại bạn đã để lại.',
  },
  {
    title: 'Follow a report',
    mine: 'My reports on this device',
    none: 'No report is kept on this device yet. Those you send from here will appear in this place.',
    send: 'Send a report',
    kept: 'This list is kept in your browser only. On a shared device, remove it when you are done.',
    lost: 'Lost the code? Call 1022 and give the phone number that you left.',
  },
);

export default function MyReportsPage() {
  const t = useText(texts);
  const reports = useMyReports();
  return (
    <Page title={t('title')}>
      <section className="card">
        <CodeForm />
        <p className="hint">{t('lost')}</p>
      </section>
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
    </Page>
  );
}
