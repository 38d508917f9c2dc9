import type { MyReportsResponse } from '@gopy/contracts';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { Link } from 'wouter';
import { citizen } from '../../shared/citizen.js';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { sharedTexts } from '../../shared/shared.texts.js';
import { myReportsTexts } from './my-reports.texts.js';
import { useNumberReports } from './use-number-reports.js';

export function NumberReports() {
  const t = useText(myReportsTexts);
  const failed = useText(failureTexts);
  const { items, failure, again, more } = useNumberReports();
  if (failure !== undefined)
    return (
      <div className="card empty">
        <p role="alert">{errorText(failure, failed)}</p>
        <button type="button" className="button quiet" onClick={again}>
          {t('again')}
        </button>
      </div>
    );
  if (items === undefined) return <p role="status">{t('loading')}</p>;
  if (items.length === 0) return <p className="card empty">{t('noneOfNumber')}</p>;
  return (
    <>
      <ul className="report-list">
        {items.map((item) => (
          <Item key={item.code} item={item} />
        ))}
      </ul>
      {more && (
        <button type="button" className="button quiet" onClick={more}>
          {t('more')}
        </button>
      )}
    </>
  );
}

/** The secret goes into this browser, never into the address. */
function Item({ item: { code, secret, excerpt, status, receivedAt, dueAt, answeredAt } }: { item: MyReportsResponse['items'][number] }) {
  const t = useText(myReportsTexts);
  const shared = useText(sharedTexts);
  const w = useText(words);
  const [language] = useLanguage();
  const open = !['answered', 'closed', 'declined', 'merged'].includes(status);
  return (
    <li className="card">
      <Link className="report-link" href={`/b/${encodeURIComponent(code)}`} onClick={() => citizen.open(code, secret)}>
        <span className="code">{code}</span>
        <span className={`status-word ${status}`}>{w(`status.${status}`)}</span>
        <span className="excerpt">{excerpt}</span>
        <span className="hint">{shared('sentAt', { time: formatDateTime(receivedAt, language) })}</span>
        {answeredAt && <span className="hint">{t('answered', { time: formatDateTime(answeredAt, language) })}</span>}
        {open && <span className="hint">{t('due', { time: formatDateTime(dueAt, language) })}</span>}
      </Link>
    </li>
  );
}
