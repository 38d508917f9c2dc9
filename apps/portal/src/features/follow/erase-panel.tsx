import type { DataRequestView } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { ConfirmedButton } from '../../shared/confirmed-button.js';
import { DataRequestList } from '../../shared/data-request-list.js';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';

/** One’s own data in this report: ask for its erasure, see how far that is. Asks the server only when it is opened. */
export function ErasePanel({ ticket, followed: { client } }: PanelProps) {
  const t = useText(followTexts);
  const failed = useText(failureTexts);
  const [requests, setRequests] = useState<readonly DataRequestView[]>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const read = useCallback(
    async (before: () => Promise<unknown> = async () => undefined) => {
      setBusy(true);
      setError(undefined);
      try {
        await before();
        setRequests((await client.reportDataRequests(ticket.code)).items);
      } catch (failure) {
        setError(errorText(failure, failed));
      } finally {
        setBusy(false);
      }
    },
    [client, ticket.code, failed],
  );
  const asked = requests?.some(({ kind, settledAt }) => kind === 'erasure' && settledAt === undefined) ?? false;
  return (
    <details className="card fold-out own-choice" onToggle={(event) => event.currentTarget.open && requests === undefined && void read()}>
      <summary>{t('erase')}</summary>
      <p>{t('eraseText')}</p>
      {requests && requests.length > 0 && <DataRequestList requests={requests} />}
      {requests && !asked && (
        <ConfirmedButton
          label={t('eraseAsk')}
          warning={<p>{t('eraseWarning')}</p>}
          confirm={t('eraseConfirm')}
          cancel={t('cancel')}
          busy={busy}
          onConfirm={() => void read(() => client.askAboutReportData(ticket.code, { kind: 'erasure' }))}
        />
      )}
      <p role="status">{busy && t('sending')}</p>
      <p className="field-error" role="alert">
        {error}
      </p>
      <p>
        <Link href="/privacy">{t('privacy')}</Link>
      </p>
    </details>
  );
}
