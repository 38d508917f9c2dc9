import { RATING_REASONS, type RatingReason, type Score, SCORES } from '@gopy/vocabulary';
import { ProblemError, useText, words } from '@gopy/web-kit';
import { type FormEvent, useState } from 'react';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { Field } from '../../shared/field.js';
import { Icon } from '../../shared/icon.js';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';

/** Three faces; reasons only when something was not right. */
export function RatingPanel({ ticket, followed }: PanelProps) {
  const t = useText(followTexts);
  const w = useText(words);
  const failed = useText(failureTexts);
  const [score, setScore] = useState<Score>();
  const [reasons, setReasons] = useState<readonly RatingReason[]>([]);
  const [comment, setComment] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  if (ticket.rating) {
    const said = w(`score.${ticket.rating.score}`);
    return (
      <p className="card rated" role="status">
        <Icon name={ticket.rating.score} /> {ticket.private ? t('rated', { score: said }) : t('ratedPublic', { score: said })}
      </p>
    );
  }
  const toggle = (reason: RatingReason) =>
    setReasons((chosen) => (chosen.includes(reason) ? chosen.filter((other) => other !== reason) : [...chosen, reason]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!score) return setError(t('ratePick'));
    if (busy) return;
    setBusy(true);
    try {
      const given = score === 'satisfied' ? [] : [...reasons];
      followed.show(await followed.client.rate(ticket.code, { score, reasons: given, ...(comment.trim() && { comment: comment.trim() }) }));
    } catch (failure) {
      setError(errorText(failure, failed));
      if (failure instanceof ProblemError) void followed.refetch().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="card rating" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className="faces">
        <legend>
          <h2>{t('rate')}</h2>
        </legend>
        {SCORES.map((choice) => (
          <label key={choice} className={choice}>
            <input type="radio" name="score" checked={score === choice} onChange={() => setScore(choice)} />
            <Icon name={choice} />
            {w(`score.${choice}`)}
          </label>
        ))}
      </fieldset>
      {score && score !== 'satisfied' && (
        <fieldset className="reasons">
          <legend>{t('rateReasons')}</legend>
          {RATING_REASONS.map((reason) => (
            <label key={reason}>
              <input type="checkbox" checked={reasons.includes(reason)} onChange={() => toggle(reason)} />
              {w(`rating-reason.${reason}`)}
            </label>
          ))}
        </fieldset>
      )}
      {score && (
        <Field label={t('rateComment')}>
          {(ids) => <textarea {...ids} rows={3} maxLength={2000} value={comment} onChange={(event) => setComment(event.target.value)} />}
        </Field>
      )}
      <button type="submit" className="button" aria-disabled={busy}>
        {busy ? t('sending') : t('rateSend')}
      </button>
      <p className="field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
