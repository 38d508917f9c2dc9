import { catalogue, useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { Page } from '../../shared/page.js';
import type { Handed } from './use-send-report.js';

const texts = catalogue(
  {
    title: 'Phản ánh này đã được gửi',
    text: 'Một cửa sổ khác trên máy này đã gửi phản ánh, nên không gửi thêm lần nữa.',
    words: 'Nội dung ở cửa sổ này:',
    see: 'Xem mã phản ánh',
    another: 'Viết phản ánh khác',
  },
  {
    title: 'This report has been sent',
    text: 'Another window on this device has sent it, so it is not sent a second time.',
    words: 'What stood in this window:',
    see: 'See the code',
    another: 'Write another report',
  },
);

interface Props {
  state: Handed;
  words: string;
  onNew: () => void;
}

/** A second tab with the same draft learns that there is nothing left to send, and loses no words. */
export function SentElsewhere({ state, words, onNew }: Props) {
  const t = useText(texts);
  return (
    <Page title={t('title')}>
      <p className="lead">{t('text')}</p>
      {words.trim() !== '' && (
        <div className="card">
          <p className="hint">{t('words')}</p>
          <blockquote className="written">{words}</blockquote>
        </div>
      )}
      <div className="button-row">
        <Link className="button big" href="/sent" replace state={state}>
          {t('see')}
        </Link>
        <button type="button" className="button quiet big" onClick={onNew}>
          {t('another')}
        </button>
      </div>
    </Page>
  );
}
