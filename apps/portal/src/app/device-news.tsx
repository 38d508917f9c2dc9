import { useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { outbox } from '../shared/outbox/outbox.js';
import { outboxTexts } from '../shared/outbox/outbox.texts.js';
import { useOutbox } from '../shared/outbox/use-outbox.js';
import { appUpdate, useAppUpdate } from './app-update.js';

/** What this device has to say on any page: a report that arrived by itself, a new version that waits. */
export function DeviceNews() {
  const t = useText(outboxTexts);
  const { news } = useOutbox();
  const update = useAppUpdate();
  return (
    <div role="status">
      {news.map((code) => (
        <p key={code} className="device-news">
          <span>{t('sentNews', { code })}</span>
          <Link href={`/b/${encodeURIComponent(code)}`} onClick={() => outbox.heard(code)}>
            {t('seeNews')}
          </Link>
          <button type="button" className="button text" onClick={() => outbox.heard(code)}>
            {t('close')}
          </button>
        </p>
      ))}
      {update === 'waiting' && (
        <p className="device-news">
          <span>{t('newVersion')}</span>
          <button type="button" className="button small" onClick={appUpdate.take}>
            {t('loadNew')}
          </button>
          <button type="button" className="button text" onClick={appUpdate.later}>
            {t('later')}
          </button>
        </p>
      )}
    </div>
  );
}
