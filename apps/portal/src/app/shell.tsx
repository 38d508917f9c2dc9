import { useText } from '@gopy/web-kit';
import type { ReactNode } from 'react';
import { useOnline } from '../shared/use-online.js';
import { DeviceNews } from './device-news.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { shellTexts } from './shell.texts.js';

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText(shellTexts);
  const online = useOnline();
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <div role="status">{!online && <p className="offline-bar">{t('offline')}</p>}</div>
      <DeviceNews />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
