import { ProblemError, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ConfirmedButton } from '../confirmed-button.js';
import { errorText } from '../error-text.js';
import { failureTexts } from '../failure.texts.js';
import { Icon } from '../icon.js';
import { useOnline } from '../use-online.js';
import { handedOver } from './handed-over.js';
import { outbox } from './outbox.js';
import { outboxTexts } from './outbox.texts.js';
import { useOutbox } from './use-outbox.js';
import type { WaitingReport } from './waiting-report.js';

/** What has not arrived yet, with all that can be done about it; nothing when nothing waits. */
export function WaitingReports() {
  const t = useText(outboxTexts);
  const online = useOnline();
  const { reports, keeps } = useOutbox();
  const waiting = reports.filter(({ state }) => state === 'waiting');
  const shown = reports.filter(({ state }) => state === 'waiting' || state === 'refused');
  if (shown.length === 0) return null;
  return (
    <section className="waiting-reports" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('title')}</h2>
      <p role="status">{waiting.length > 0 && t(online ? 'waitingOnline' : 'waitingOffline', { count: waiting.length })}</p>
      {!keeps && <p className="note warn">{t('keepsNothing')}</p>}
      <ul>
        {shown.map((report) => (
          <Waiting key={report.key} report={report} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ report }: { report: WaitingReport }) {
  const t = useText(outboxTexts);
  const failed = useText(failureTexts);
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const during = (work: () => Promise<unknown>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  const edit = () =>
    during(async () => {
      const back = await outbox.takeBack(report.key);
      if (!back) return;
      handedOver.reopen(back.draft);
      go('/report');
    });
  const other = handedOver.draft();
  const photos = report.body.attachmentIds?.length ?? 0;
  const cancel = t('keep');
  return (
    <li className="card">
      <p className="excerpt">
        {report.excerpt} {photos > 0 && <span className="hint">({t('photos', { count: photos })})</span>}
      </p>
      {report.problem && (
        <p className="field-error">
          {t('refused', { why: report.problem.errors?.[0]?.message ?? errorText(new ProblemError(report.problem), failed) })}
        </p>
      )}
      <div className="button-row">
        {report.state === 'waiting' && (
          <button type="button" className="button" aria-disabled={busy} onClick={() => during(outbox.send)}>
            <Icon name="send" />
            {t('sendNow')}
          </button>
        )}
        {other !== undefined && other !== report.key ? (
          <ConfirmedButton
            label={t('edit')}
            warning={<p>{t('replaceWarning')}</p>}
            confirm={t('replaceConfirm')}
            cancel={cancel}
            busy={busy}
            onConfirm={edit}
          />
        ) : (
          <button type="button" className="button quiet" aria-disabled={busy} onClick={edit}>
            {t('edit')}
          </button>
        )}
        <ConfirmedButton
          label={t('remove')}
          warning={<p>{t(report.tried.length > 0 && report.state === 'waiting' ? 'removeMaybe' : 'removeWarning')}</p>}
          confirm={t('removeConfirm')}
          cancel={cancel}
          busy={busy}
          onConfirm={() => during(() => outbox.remove(report.key))}
        />
      </div>
    </li>
  );
}
