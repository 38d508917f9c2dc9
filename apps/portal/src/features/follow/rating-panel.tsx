import { RATING_REASONS, type RatingReason, SCORES } from '@gopy/vocabulary';
import { OfflineError, ProblemError, useText, words } from '@gopy/web-kit';
import { type FormEvent, useRef, useState } from 'react';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { Field } from '../../shared/field.js';
import { Icon } from '../../shared/icon.js';
import { followTexts } from './follow.texts.js';
import { keptRating, type Rating } from './kept-rating.js';
import type { PanelProps } from './panel.js';
import { writingTexts } from './writing.texts.js';

/** Three faces; reasons only when something was not right. */
export function RatingPanel({ ticket, followed }: PanelProps) {
  const t = useText(followTexts);
  const w = useText(words);
  const failed = useText(failureTexts);
  const own = useText(writingTexts);
  const [before] = useState(() => keptRating.read(ticket.code));
  const [{ score, reasons, comment }, setRating] = useState(before);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const given = useRef(false);
  // The form goes away with its button: whoever uses the keyboard goes on at the words in its place.
  const takeFocus = (words: HTMLElement | null) => {
    if (given.current) words?.focus();
    given.current = false;
  };

  if (ticket.rating) {
    const said = w(`score.${ticket.rating.score}`);
    return (
      <p className="card rated" role="status" tabIndex={-1} ref={takeFocus}>
        <Icon name={ticket.rating.score} /> {ticket.private ? t('rated', { score: said }) : t('ratedPublic', { score: said })}
      </p>
    );
  }
  const change = (part: Partial<Rating>) => {
    const next = { score, reasons, comment, ...part };
    setRating(next);
    keptRating.write(ticket.code, next);
  };
  const toggle = (reason: RatingReason) =>
    change({ reasons: reasons.includes(reason) ? reasons.filter((other) => other !== reason) : [...reasons, reason] });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!score) return setError(t('ratePick'));
    if (busy) return;
    setBusy(true);
    try {
      const why = score === 'satisfied' ? [] : [...reasons];
      const rated = await followed.client.rate(ticket.code, { score, reasons: why, ...(comment.trim() && { comment: comment.trim() }) });
      given.current = true;
      followed.show(rated);
      keptRating.drop(ticket.code);
    } catch (failure) {
      const isKept = failure instanceof OfflineError && keptRating.write(ticket.code, { score, reasons, comment });
      setError(isKept ? own('ratingKept') : errorText(failure, failed));
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
            <input type="radio" name="score" checked={score === choice} onChange={() => change({ score: choice })} />
            <Icon name={choice} />
            {w(`score.${choice}`)}
          </label>
        ))}
      </fieldset>
      {before.score && before.score === score && !error && <p className="hint">{own('restored')}</p>}
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
          {(ids) => (
            <textarea {...ids} rows={3} maxLength={2000} value={comment} onChange={(event) => change({ comment: event.target.value })} />
          )}
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
