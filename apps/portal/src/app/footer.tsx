import { useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { shellTexts } from './shell.texts.js';
import { FOOT_LINKS, SITE_LINKS } from './site-links.js';

export function Footer() {
  const t = useText(shellTexts);
  return (
    <footer className="site-footer">
      <div className="wide">
        <nav aria-label={t('footNav')}>
          <ul>
            {[...SITE_LINKS, ...FOOT_LINKS].map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{t(text)}</Link>
              </li>
            ))}
            <li>
              <a href="/desk/">{t('staff')}</a>
            </li>
          </ul>
        </nav>
        <p>{t('privacy')}</p>
        <p>{t('boundaries')}</p>
      </div>
    </footer>
  );
}
