import { useText, words } from '@gopy/web-kit';
import { Field } from '../../shared/field.js';
import type { Draft } from './draft.js';
import { reportTexts } from './report.texts.js';

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorOf: (field: 'name' | 'phone' | 'email') => string | undefined;
}

const FIELDS = [
  { name: 'name', type: 'text', autoComplete: 'name', inputMode: 'text' },
  { name: 'phone', type: 'tel', autoComplete: 'tel', inputMode: 'tel', consent: 'notifySms', word: 'consent-purpose.notify-sms' },
  { name: 'email', type: 'email', autoComplete: 'email', inputMode: 'email', consent: 'notifyEmail', word: 'consent-purpose.notify-email' },
] as const;

export function ContactFields({ draft, change, errorOf }: Props) {
  const t = useText(reportTexts);
  return (
    <fieldset className="contact">
      <legend>
        <h3>{t('contact')}</h3>
      </legend>
      <div className="choice-cards">
        <label>
          <input type="radio" name="anonymous" checked={!draft.anonymous} onChange={() => change({ anonymous: false })} />
          <span>
            <strong>{t('withContact')}</strong>
            <small>{t('withContactHint')}</small>
          </span>
        </label>
        <label>
          <input type="radio" name="anonymous" checked={draft.anonymous} onChange={() => change({ anonymous: true })} />
          <span>
            <strong>{t('anonymous')}</strong>
            <small>{t('anonymousHint')}</small>
          </span>
        </label>
      </div>
      {!draft.anonymous && (
        <>
          <p className="hint consent">{t('consent')}</p>
          <div className="contact-grid">
            {FIELDS.map(({ name, type, autoComplete, inputMode, ...notice }) => (
              <div key={name}>
                <Field id={name} label={t(name)} error={errorOf(name)}>
                  {(ids) => (
                    <input
                      {...ids}
                      {...{ name, type, autoComplete, inputMode }}
                      value={draft[name]}
                      onChange={(event) => change({ [name]: event.target.value })}
                    />
                  )}
                </Field>
                {'consent' in notice && draft[name].trim() !== '' && <Notice {...notice} draft={draft} change={change} />}
              </div>
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}

interface NoticeProps extends Pick<Props, 'draft' | 'change'> {
  consent: 'notifySms' | 'notifyEmail';
  word: 'consent-purpose.notify-sms' | 'consent-purpose.notify-email';
}

/** Asked only for what was filled in, and never ticked beforehand. */
function Notice({ consent, word, draft, change }: NoticeProps) {
  const t = useText(words);
  return (
    <label className="tick">
      <input type="checkbox" checked={draft[consent]} onChange={(event) => change({ [consent]: event.target.checked })} />
      <span>{t(word)}</span>
    </label>
  );
}
