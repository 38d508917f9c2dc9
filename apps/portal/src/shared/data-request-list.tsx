import type { DataRequestView } from '@gopy/contracts';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { dataRequestTexts } from './data-requests.texts.js';

/** What was asked about one's data, how far it is, and until when it must be done. */
export function DataRequestList({ requests }: { requests: readonly DataRequestView[] }) {
  return (
    <ul className="data-requests">
      {requests.map((request) => (
        <Item key={request.id} request={request} />
      ))}
    </ul>
  );
}

function Item({ request }: { request: DataRequestView }) {
  const t = useText(dataRequestTexts);
  const w = useText(words);
  const [language] = useLanguage();
  const time = (instant: string) => ({ time: formatDateTime(instant, language) });
  const open = request.settledAt === undefined;
  return (
    <li>
      <p>
        <strong>{w(`data-request.${request.kind}`)}</strong> ·{' '}
        <span className={`request-state ${request.state}`}>{w(`data-request-state.${request.state}`)}</span>
      </p>
      <p className="hint">
        {request.code ? t('ofReport', { code: request.code }) : t('ofNumber', { hint: request.phoneHint ?? '' })} ·{' '}
        {t('received', time(request.receivedAt))}
      </p>
      {open && request.state === 'received' && <p className="hint">{t('answerDue', time(request.answerDueAt))}</p>}
      {open && (
        <p className="hint">
          {t('doneDue', time(request.doneDueAt))} {request.extended && t('extended')}
        </p>
      )}
      {request.overdue && <p className="field-error">{t('overdue')}</p>}
      {request.settledAt && <p className="hint">{t('settled', time(request.settledAt))}</p>}
      {request.reason && <p>{t('reason', { reason: request.reason })}</p>}
    </li>
  );
}
