import { useText } from '@gopy/web-kit';
import { useEffect, useRef } from 'react';
import { citizen } from './citizen.js';
import { phoneSignInTexts } from './phone-sign-in.texts.js';

/** Whose data is on screen, and the way out. */
export function SignedInMark({ phoneHint }: { phoneHint: string }) {
  const t = useText(phoneSignInTexts);
  const mark = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (citizen.hasJustMoved()) mark.current?.focus();
  }, []);
  return (
    <p className="signed-in" ref={mark} tabIndex={-1}>
      <span>{t('signedInAs', { hint: phoneHint })}</span>
      <button type="button" className="button text" onClick={() => void citizen.signOut()}>
        {t('signOut')}
      </button>
    </p>
  );
}
