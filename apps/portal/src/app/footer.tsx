import { useText } from '@gopy/web-kit';
import { shellTexts } from './shell.texts.js';

export function Footer() {
  const t = useText(shellTexts);
  return (
    <footer className="site-footer">
      <div className="wide">
        <p>{t('privacy')}</p>
        <p>{t('boundaries')}</p>
        <p>
          <a href="/desk/">{t('staff')}</a>
        </p>
      </div>
    </footer>
  );
}
