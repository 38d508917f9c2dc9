import { ProblemError, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { ConfirmedButton } from '../../shared/confirmed-button.js';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';

/** Takes the report off the public board; the department goes on with it. */
export function WithdrawPanel({ ticket, followed }: PanelProps) {
  const t = useText(followTexts);
  const failed = useText(failureTexts);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const withdraw = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await followed.client.withdrawPublication(ticket.code);
      await followed.refetch();
    } catch (failure) {
      setError(errorText(failure, failed));
      if (failure instanceof ProblemError) void followed.refetch().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="card own-choice" aria-labelledby="published-title">
      <h2 id="published-title">{t('published')}</h2>
      <p>{t('publishedText')}</p>
      <ConfirmedButton
        label={t('withdraw')}
        warning={<p>{t('withdrawWarning')}</p>}
        confirm={t('withdrawConfirm')}
        cancel={t('cancel')}
        busy={busy}
        onConfirm={() => void withdraw()}
      />
      <p className="field-error" role="alert">
        {error}
      </p>
    </section>
  );
}
