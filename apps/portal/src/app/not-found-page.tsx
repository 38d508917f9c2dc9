import { useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { Page } from '../shared/page.js';
import { shellTexts } from './shell.texts.js';

export function NotFoundPage() {
  const t = useText(shellTexts);
  return (
    <Page title={t('notFoundTitle')} className="narrow message-page">
      <p>{t('notFoundText')}</p>
      <p>
        <Link className="button" href="/">
          {t('home')}
        </Link>
        <Link className="button quiet" href="/follow">
          {t('follow')}
        </Link>
      </p>
    </Page>
  );
}
