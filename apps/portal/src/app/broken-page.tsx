import { useText } from '@gopy/web-kit';
import { Page } from '../shared/page.js';
import { shellTexts } from './shell.texts.js';

export function BrokenPage() {
  const t = useText(shellTexts);
  return (
    <Page title={t('brokenTitle')} className="narrow message-page">
      <p>{t(navigator.onLine ? 'brokenText' : 'brokenOffline')}</p>
      <p>
        <a className="button" href={location.pathname}>
          {t('brokenAgain')}
        </a>
        <a className="button quiet" href="tel:1022">
          {t('call')}
        </a>
      </p>
    </Page>
  );
}
