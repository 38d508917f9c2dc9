import { catalogue, formatDueTime, useLanguage, useText } from '@gopy/web-kit';
import { Link, Redirect } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { CopyButton } from '../../shared/copy-button.js';
import { Icon } from '../../shared/icon.js';
import { type MyReport, useMyReports } from '../../shared/my-reports.js';
import { Page } from '../../shared/page.js';
import { privateLink } from '../../shared/private-link.js';
import { ShareButton } from '../../shared/share-button.js';

const texts = catalogue(
  {
    title: 'Đã nhận phản ánh của bạn',
    thanks: 'Cảm ơn bạn. Trung tâm 1022 đã nhận và đang chuyển đến đơn vị phụ trách.',
    code: 'Mã phản ánh',
    copyCode: 'Sao chép mã',
    shareCode: 'Chia sẻ',
    shareTitle: 'Phản ánh {code} trên Góp Ý 1022',
    due: 'Hạn trả lời',
    follow: 'Theo dõi phản ánh',
    linkTitle: 'Đường dẫn riêng của bạn',
    linkText:
      'Mã cho phép ai cũng xem được tình trạng. Đường dẫn riêng mở cả nội dung, ảnh của bạn và cho bạn trả lời, đánh giá. Ai có đường dẫn này đều làm được như bạn, nên chỉ giữ cho mình.',
    copyLink: 'Sao chép đường dẫn riêng',
    keptHere: 'Cả hai đã được lưu trong trình duyệt này, mục Theo dõi.',
    another: 'Gửi phản ánh khác',
  },
  {
    title: 'Your report has arrived',
    thanks: 'Thank you. The 1022 centre has it and is passing it to the department in charge.',
    code: 'Report code',
    copyCode: 'Copy code',
    shareCode: 'Share',
    shareTitle: 'Report {code} at Góp Ý 1022',
    due: 'Answer due',
    follow: 'Follow the report',
    linkTitle: 'Your private link',
    linkText:
      'With the code anybody can see the status. The private link also opens your text and photos, and lets you reply and rate. Whoever has it can do what you can, so keep it to yourself.',
    copyLink: 'Copy private link',
    keptHere: 'Both are kept in this browser, under Follow.',
    another: 'Send another report',
  },
);

export default function SentPage() {
  const reports = useMyReports();
  const state: unknown = useHistoryState();
  const code = typeof state === 'object' && state !== null && 'code' in state ? state.code : undefined;
  const report = reports.find((known) => known.code === code) ?? reports[0];
  return report ? <Sent report={report} /> : <Redirect to="/" replace />;
}

function Sent({ report: { code, secret, dueAt } }: { report: MyReport }) {
  const t = useText(texts);
  const [language] = useLanguage();
  return (
    <Page title={t('title')} className="narrow sent" mark={<Icon name="check" />}>
      <p className="lead">{t('thanks')}</p>
      <section className="card big-code" aria-label={t('code')}>
        <p className="hint">{t('code')}</p>
        <p className="code">{code}</p>
        <div className="button-row">
          <CopyButton text={code} label={t('copyCode')} />
          <ShareButton title={t('shareTitle', { code })} url={`${location.origin}/b/${code}`} label={t('shareCode')} />
        </div>
        {dueAt && (
          <p className="due">
            <Icon name="clock" />
            <span>
              {t('due')}: <strong>{formatDueTime(dueAt, language)}</strong>
            </span>
          </p>
        )}
      </section>
      {secret && (
        <section className="card">
          <h2>
            <Icon name="lock" /> {t('linkTitle')}
          </h2>
          <p>{t('linkText')}</p>
          <CopyButton text={privateLink(code, secret)} label={t('copyLink')} />
          <p className="hint">{t('keptHere')}</p>
        </section>
      )}
      <div className="button-row">
        <Link className="button big" href={`/b/${encodeURIComponent(code)}`}>
          {t('follow')}
        </Link>
        <Link className="button quiet" href="/report">
          {t('another')}
        </Link>
      </div>
    </Page>
  );
}
