import { createClient, ProblemError, useText } from '@gopy/web-kit';
import { useRef, useState } from 'react';
import { citizen } from './citizen.js';
import { errorText } from './error-text.js';
import { failureTexts } from './failure.texts.js';
import { phoneSignInTexts } from './phone-sign-in.texts.js';

const SECOND_MS = 1000;
const CODE = /^\d{6}$/;

/** Ask for a code, type it in: two small steps, each sent once. */
export function usePhoneSignIn() {
  const t = useText(phoneSignInTexts);
  const failed = useText(failureTexts);
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [hint, setHint] = useState<string>();
  const [resendAt, setResendAt] = useState(0);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const underway = useRef(false);

  const once = async (work: () => Promise<void>) => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(errorText(failure, failed));
      if (failure instanceof ProblemError && failure.problem.retryAfterSeconds !== undefined && failure.code === 'otp.throttled')
        setResendAt(Date.now() + failure.problem.retryAfterSeconds * SECOND_MS);
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  const ask = () => {
    if (phone.replace(/\D/g, '').length < 9) return setError(t('phoneMissing'));
    void once(async () => {
      const sent = await createClient().askCode({ phone });
      setHint(sent.phoneHint);
      setCode('');
      setResendAt(Date.now() + sent.resendAfterSeconds * SECOND_MS);
    });
  };
  const confirm = (typed = code) => {
    if (!CODE.test(typed)) return setError(t('codeMissing'));
    void once(async () => citizen.signedIn(await createClient().signInByPhone({ phone, code: typed })));
  };
  const writeCode = (typed: string) => {
    const digits = typed.replace(/\D/g, '').slice(0, 6);
    setCode(digits);
    setError(undefined);
    // Phones fill the code in by themselves; whoever pasted or typed the last digit is done too.
    if (CODE.test(digits)) confirm(digits);
  };
  const startAgain = () => {
    setHint(undefined);
    setError(undefined);
    setCode('');
  };
  return { phone, setPhone, code, writeCode, hint, resendAt, error, busy, ask, confirm, startAgain };
}
export type PhoneSigningIn = ReturnType<typeof usePhoneSignIn>;
