import { catalogue, formatDueTime, useLanguage, useText } from '@gopy/web-kit';
import { useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { CopyButton } from '../../shared/copy-button.js';
import { Icon } from '../../shared/icon.js';
import { type MyReport, useMyReports } from '../../shared/my-reports.js';
import { outbox } from '../../shared/outbox/outbox.js';
import { useOutbox } from '../../shared/outbox/use-outbox.js';
import type { WaitingReport } from '../../shared/outbox/waiting-report.js';
import { WaitingReports } from '../../shared/outbox/waiting-reports.js';
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
    waitingTitle: 'Đã lưu, sẽ tự gửi khi có mạng',
    waitingText:
      'Phản ánh và ảnh nằm trên máy này. Khi có mạng, phản ánh được gửi đúng một lần; bạn sẽ nhận mã ở đây hoặc khi mở lại trang.',
    refusedTitle: 'Phản ánh cần sửa lại',
    arrivedAsBefore:
      'Bản bạn gửi trước khi sửa đã đến nơi. Nội dung đã sửa dưới đây chưa được gửi; bạn có thể gửi bổ sung ở trang theo dõi.',
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
    waitingTitle: 'Saved, goes out when the network is back',
    waitingText:
      'Report and photos are on this device. When there is a network they are sent exactly once; the code appears here, or when you open this site again.',
    refusedTitle: 'The report needs a correction',
    arrivedAsBefore:
      'The version from before your correction has arrived. The corrected words below were not sent; you can add them on the follow page.',
  },
);

export default function SentPage() {
  const mine = useMyReports();
  const { reports } = useOutbox();
  const state: unknown = useHistoryState();
  const key = partOf(state, 'waiting');
  const waiting = reports.find((report) => report.key === key);
  useEffect(() => (key === undefined ? undefined : outbox.await(key)), [key]);
  if (waiting && waiting.state !== 'sent') return <NotYetSent report={waiting} />;
  const code = waiting?.receipt?.code ?? partOf(state, 'code');
  // Another tab may be the one that puts it among my reports: the code is known before that.
  const report = mine.find((known) => known.code === code) ?? (code === undefined ? mine[0] : { code });
  const words = reports.find(({ receipt, arrivedAsBefore }) => arrivedAsBefore && receipt?.code === report?.code)?.body.content;
  return report ? <Sent report={report} unsentWords={words} /> : <Redirect to="/" replace />;
}

function partOf(state: unknown, name: string): string | undefined {
  const part: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
  return typeof part === 'string' ? part : undefined;
}

function NotYetSent({ report }: { report: WaitingReport }) {
  const t = useText(texts);
  return (
    <Page key="waiting" title={t(report.state === 'refused' ? 'refusedTitle' : 'waitingTitle')}>
      {report.state === 'waiting' && <p className="lead">{t('waitingText')}</p>}
      <WaitingReports />
    </Page>
  );
}

function Sent({ report: { code, secret, dueAt }, unsentWords }: { report: MyReport; unsentWords: string | undefined }) {
  const t = useText(texts);
  const [language] = useLanguage();
  return (
    <Page key="sent" title={t('title')} className="narrow sent" mark={<Icon name="check" />}>
      <p className="lead">{t('thanks')}</p>
      {unsentWords && (
        <div className="note warn">
          <p>{t('arrivedAsBefore')}</p>
          <blockquote className="written">{unsentWords}</blockquote>
        </div>
      )}
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
