import { useLanguage, useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { Icon } from '../shared/icon.js';
import { shellTexts } from './shell.texts.js';
import { SiteMenu } from './site-menu.js';

export function Header() {
  const t = useText(shellTexts);
  return (
    <header className="site-header">
      <div className="wide bar">
        <Link className="brand" href="/">
          <Icon name="logo" />
          <span>
            <strong>{t('brand')}</strong>
            <small>{t('city')}</small>
          </span>
        </Link>
        <SiteMenu />
        <a className="call" href="tel:1022">
          <Icon name="phone" />
          <span>{t('call')}</span>
        </a>
        <LanguageSwitch />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const [language, setLanguage] = useLanguage();
  const t = useText(shellTexts);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="language" lang={other} onClick={() => setLanguage(other)}>
      <span className="long">{t('otherLanguage')}</span>
      <span className="short" aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </button>
  );
}
