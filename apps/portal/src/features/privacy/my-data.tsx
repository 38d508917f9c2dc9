import { DATA_EXPORT, useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { DataRequestList } from '../../shared/data-request-list.js';
import { Icon } from '../../shared/icon.js';
import { AskAboutData } from './ask-about-data.js';
import { MyConsents } from './my-consents.js';
import { privacyTexts } from './privacy.texts.js';
import { useMyData } from './use-my-data.js';

export function MyData() {
  const t = useText(privacyTexts);
  const mine = useMyData();
  const { consents, requests, error, said, load } = mine;
  return (
    <>
      <div className="card">
        <h3>{t('downloadTitle')}</h3>
        <p>{t('downloadText')}</p>
        <div className="button-row">
          <a className="button" href={DATA_EXPORT} download>
            <Icon name="save" />
            {t('download')}
          </a>
          <Link className="button quiet" href="/follow">
            {t('reports')}
          </Link>
        </div>
      </div>
      <p className="field-error" role="alert">
        {error}
      </p>
      <p className="sent-note" role="status">
        {said ?? (consents === undefined && error === undefined ? t('loading') : '')}
      </p>
      {consents === undefined && error !== undefined && (
        <button type="button" className="button quiet" onClick={() => void load()}>
          {t('again')}
        </button>
      )}
      {consents && <MyConsents consents={consents} onWithdraw={mine.withdraw} />}
      {requests && (
        <>
          <AskAboutData onAsk={mine.ask} />
          <div className="card">
            <h3>{t('requestsTitle')}</h3>
            {requests.length === 0 ? <p className="hint">{t('noRequests')}</p> : <DataRequestList requests={requests} />}
          </div>
        </>
      )}
    </>
  );
}
