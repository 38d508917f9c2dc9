import { useText, words } from '@gopy/web-kit';
import { type FormEvent, useId, useState } from 'react';
import { errorText } from '../error-text.js';
import { failureTexts } from '../failure.texts.js';
import { Icon } from '../icon.js';
import { AddressField } from './address-field.js';
import { noticesTexts } from './notices.texts.js';
import { PushRefused, pushState, subscribeHere } from './push-here.js';
import type { NoticeMedium } from './subject.js';
import { useKeptFocus } from './use-kept-focus.js';
import type { Notices } from './use-notices.js';

interface Props {
  medium: NoticeMedium;
  notices: Notices;
  onSaid: (sentence: string) => void;
}

/** One medium: a box to tick, an address where one is needed, a button; then what is on, and the button that ends it. */
export function NoticeChoice({ medium, notices, onSaid }: Props) {
  const t = useText(noticesTexts);
  const w = useText(words);
  const failed = useText(failureTexts);
  const id = useId();
  const [agreed, setAgreed] = useState(false);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const what = w(`consent-purpose.notify-${medium}`);
  const view = notices.active[medium];
  const obstacle = medium === 'push' && !view ? pushState() : 'ready';

  const place = useKeptFocus(busy);
  const asksAddress = agreed && medium !== 'push';

  const attempt = async (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    onSaid('');
    try {
      onSaid(await work());
    } catch (failure) {
      setError(failure instanceof PushRefused ? t(failure.why) : errorText(failure, failed));
    } finally {
      setBusy(false);
    }
  };
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (medium !== 'push' && typed.trim() === '') return setError(t(medium === 'email' ? 'missingEmail' : 'missingPhone'));
    void attempt(async () => {
      const { state, addressHint } = await notices.start(await addressOf(medium, typed, notices.media?.push.publicKey ?? ''));
      setAgreed(false);
      setTyped('');
      return state === 'unconfirmed' ? t('unconfirmed', { where: addressHint }) : t('started');
    });
  };
  const stop = () =>
    attempt(async () => {
      await notices.stop(medium);
      return t('stopped');
    });

  if (view)
    return (
      <div className="notice-on" ref={place}>
        <p>
          <Icon name={view.state === 'active' ? 'check' : 'clock'} />{' '}
          {view.state === 'unconfirmed'
            ? t('unconfirmed', { where: view.addressHint })
            : medium === 'push'
              ? t('onHere')
              : t('on', { where: view.addressHint })}
        </p>
        <button
          type="button"
          className="button quiet small"
          aria-label={t('stopLabel', { what })}
          disabled={busy}
          onClick={() => void stop()}
        >
          {t('stop')}
        </button>
        {error && <p className="field-error">{error}</p>}
      </div>
    );
  return (
    <form ref={place} onSubmit={start} noValidate>
      <label className="notice-tick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={agreed}
          disabled={obstacle !== 'ready'}
          aria-describedby={`${id}-said`}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        <span>{t(`agree-${medium}`)}</span>
      </label>
      <p id={`${id}-said`} className={obstacle === 'ready' ? 'field-error' : 'hint'}>
        {obstacle !== 'ready' ? t(obstacle) : asksAddress ? undefined : error}
      </p>
      {asksAddress && <AddressField medium={medium} value={typed} error={error} onChange={setTyped} />}
      {agreed && (
        <button type="submit" className="button" aria-label={busy ? undefined : `${t('start')}: ${what}`} disabled={busy}>
          {busy ? t('working') : t('start')}
        </button>
      )}
    </form>
  );
}

async function addressOf(medium: NoticeMedium, typed: string, publicKey: string): Promise<Parameters<Notices['start']>[0]> {
  if (medium === 'push') return { medium, push: await subscribeHere(publicKey) };
  return medium === 'email' ? { medium, email: typed.trim() } : { medium, phone: typed.trim() };
}
