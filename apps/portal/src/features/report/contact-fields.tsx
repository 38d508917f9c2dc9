import { useText } from '@gopy/web-kit';
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
  { name: 'phone', type: 'tel', autoComplete: 'tel', inputMode: 'tel' },
  { name: 'email', type: 'email', autoComplete: 'email', inputMode: 'email' },
] as const;

export function ContactFields({ draft, change, errorOf }: Props) {
  const t = useText(reportTexts);
  return (
    <fieldset className="card">
      <legend>
        <h2>{t('contact')}</h2>
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
            {FIELDS.map(({ name, ...input }) => (
              <Field key={name} id={name} label={t(name)} error={errorOf(name)}>
                {(ids) => (
                  <input {...ids} {...input} name={name} value={draft[name]} onChange={(event) => change({ [name]: event.target.value })} />
                )}
              </Field>
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}
