import { useText } from '@gopy/web-kit';
import { type FormEvent, useEffect, useRef } from 'react';
import { citizen } from './citizen.js';
import { Field } from './field.js';
import { phoneSignInTexts } from './phone-sign-in.texts.js';
import { useCountdown } from './use-countdown.js';
import { type PhoneSigningIn, usePhoneSignIn } from './use-phone-sign-in.js';

/** Proves a phone number by a code that comes to it. */
export function PhoneSignIn() {
  const signing = usePhoneSignIn();
  return signing.hint === undefined ? <PhoneStep signing={signing} /> : <CodeStep signing={signing} hint={signing.hint} />;
}

function PhoneStep({ signing }: { signing: PhoneSigningIn }) {
  const t = useText(phoneSignInTexts);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (citizen.hasJustMoved()) field.current?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signing.ask();
  };
  return (
    <form className="phone-step" onSubmit={submit} noValidate>
      <Field label={t('phone')} hint={t('phoneHint')} error={signing.error}>
        {(ids) => (
          <input
            {...ids}
            ref={field}
            type="tel"
            name="phone"
            autoComplete="tel"
            inputMode="tel"
            maxLength={30}
            value={signing.phone}
            onChange={(event) => signing.setPhone(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button" aria-disabled={signing.busy}>
        {signing.busy ? t('asking') : t('askCode')}
      </button>
    </form>
  );
}

function CodeStep({ signing, hint }: { signing: PhoneSigningIn; hint: string }) {
  const t = useText(phoneSignInTexts);
  const field = useRef<HTMLInputElement>(null);
  const wait = useCountdown(signing.resendAt);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signing.confirm();
  };
  return (
    <form className="code-step" onSubmit={submit} noValidate>
      <p role="status">{t('sentTo', { hint })}</p>
      <Field label={t('code')} hint={t('codeHint')} error={signing.error}>
        {(ids) => (
          <input
            {...ids}
            ref={field}
            className="one-time-code"
            name="one-time-code"
            autoComplete="one-time-code"
            inputMode="numeric"
            pattern="\d{6}"
            maxLength={20}
            value={signing.code}
            onChange={(event) => signing.writeCode(event.target.value)}
          />
        )}
      </Field>
      <div className="button-row">
        <button type="submit" className="button" aria-disabled={signing.busy}>
          {signing.busy ? t('checking') : t('confirm')}
        </button>
        {wait > 0 ? (
          <p className="hint resend">{t('resendIn', { seconds: wait })}</p>
        ) : (
          <button type="button" className="button text" onClick={signing.ask}>
            {t('resend')}
          </button>
        )}
        <button type="button" className="button text" onClick={signing.startAgain}>
          {t('other')}
        </button>
      </div>
    </form>
  );
}
