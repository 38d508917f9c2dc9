import { useText } from '@gopy/web-kit';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { myReports } from './my-reports.js';
import { sharedTexts } from './shared.texts.js';
import { typedCode } from './typed-code.js';

/** Type or paste a code, or the whole link, and go there. */
export function CodeForm() {
  const t = useText(sharedTexts);
  const [, go] = useLocation();
  const [missing, setMissing] = useState(false);
  const id = useId();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = typedCode(String(new FormData(event.currentTarget).get('code') ?? ''));
    setMissing(found === null);
    if (!found) return document.getElementById(id)?.focus();
    if (found.secret) myReports.keep({ code: found.code, secret: found.secret });
    go(`/b/${encodeURIComponent(found.code)}`);
  };

  return (
    <form className="code-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('codeLabel')}</label>
      <p className="hint" id={`${id}-hint`}>
        {t('codeHint')}
      </p>
      <div className="code-row">
        <input
          id={id}
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="DN-XXXX-XXXXX"
          maxLength={300}
          aria-invalid={missing}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        <button type="submit" className="button">
          {t('follow')}
        </button>
      </div>
      <p className="field-error" id={`${id}-error`} role="alert">
        {missing && t('codeMissing')}
      </p>
    </form>
  );
}
