import type { SubscriptionView } from '@gopy/contracts';
import { type Client, useLanguage, useText, words } from '@gopy/web-kit';
import { useState } from 'react';
import { Link } from 'wouter';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { noticesTexts } from '../../shared/notices/notices.texts.js';
import { PageSkeleton } from '../../shared/page-skeleton.js';
import { Page } from '../../shared/page.js';
import { useSubscription } from './use-subscription.js';

interface Props {
  token: string;
  what: 'stop' | 'confirm';
  act: (client: Client, token: string) => Promise<unknown>;
}

/** What a link in a notice opens. Opening does nothing, since scanners open links too; the one button does it. */
export function OneButtonPage({ token, what, act }: Props) {
  const t = useText(noticesTexts);
  const failed = useText(failureTexts);
  const { client, found, look } = useSubscription(token);
  const [done, setDone] = useState<SubscriptionView>();
  const [error, setError] = useState<unknown>();
  const title = t(found.state === 'gone' && !done ? 'goneTitle' : what === 'stop' ? 'stopTitle' : 'confirmTitle');

  if (found.state === 'looking') return <PageSkeleton />;
  const press = (subscription: SubscriptionView) => act(client, token).then(() => setDone(subscription), setError);
  return (
    <Page title={title}>
      {done ? (
        <>
          <p role="status">{t(what === 'stop' ? 'stopDone' : 'confirmDone', { where: done.addressHint })}</p>
          <p>
            {done.code ? <Link href={`/b/${done.code}`}>{t('seeReport', { code: done.code })}</Link> : <Link href="/">{t('home')}</Link>}
          </p>
        </>
      ) : found.state === 'found' ? (
        <>
          <p>
            <Sentence what={what} subscription={found.subscription} />
          </p>
          <button type="button" className="button" onClick={() => void press(found.subscription)}>
            {t(what === 'stop' ? 'stopButton' : 'confirmButton')}
          </button>
        </>
      ) : found.state === 'gone' ? (
        <>
          <p>{t('gone')}</p>
          <p>
            <Link className="button quiet" href="/">
              {t('home')}
            </Link>
          </p>
        </>
      ) : (
        <button type="button" className="button" onClick={look}>
          {t('again')}
        </button>
      )}
      <p role="alert" className="field-error">
        {found.state === 'failed' ? errorText(found.error, failed) : error === undefined ? '' : errorText(error, failed)}
      </p>
    </Page>
  );
}

function Sentence({ what, subscription: { code, area, medium, addressHint } }: { what: Props['what']; subscription: SubscriptionView }) {
  const t = useText(noticesTexts);
  const w = useText(words);
  const [language] = useLanguage();
  const where = { medium: w(`medium.${medium}`), where: addressHint };
  if (code) return t(what === 'stop' ? 'stopTicket' : 'confirmTicket', { code, ...where });
  return t(what === 'stop' ? 'stopArea' : 'confirmArea', { area: (language === 'vi' ? area?.name : area?.nameEn) ?? '', ...where });
}
