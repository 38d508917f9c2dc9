import { useCallback, useEffect, useState } from 'react';
import { myReports } from '../../shared/my-reports.js';
import { typedCode } from '../../shared/typed-code.js';

/** The secret of a ticket: from the address once, then from this device, so that it does not stay in the address bar. */
export function useSecret(code: string): [secret: string | undefined, forget: () => void] {
  const [secret, setSecret] = useState(() => takenFromAddress(code) ?? myReports.find(canonical(code))?.secret);
  const forget = useCallback(() => setSecret(undefined), []);
  useEffect(() => {
    const pasted = () => setSecret((before) => takenFromAddress(code) ?? before);
    addEventListener('hashchange', pasted);
    return () => removeEventListener('hashchange', pasted);
  }, [code]);
  return [secret, forget];
}

function takenFromAddress(code: string): string | undefined {
  const secret = location.hash.slice(1);
  if (!/^[\w.~-]{8,200}$/.test(secret)) return undefined;
  myReports.keep({ code: canonical(code), secret });
  history.replaceState(history.state, '', location.pathname + location.search);
  return secret;
}

function canonical(code: string): string {
  return typedCode(code)?.code ?? code;
}
