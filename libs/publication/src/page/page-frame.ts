import type { Language } from '@gopy/vocabulary';
import { html, Html } from './html.js';
import { icon } from './icon.js';
import { type PageText, type PageTextKey, pageTexts } from './page-texts.js';

const LOGO = icon('M6 3h12a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-6l-5 4v-4H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Zm1.8 7.2 3 3 5.6-6');
const PHONE = icon('M6 3h3l1.8 4.5-2.2 1.6a12 12 0 0 0 6.3 6.3l1.6-2.2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z');
const MENU = icon('M4 7h16M4 12h16M4 17h16');

/** The pages of the portal's menu. */
const LINKS: readonly { readonly href: string; readonly text: PageTextKey }[] = [
  { href: '/report', text: 'send' },
  { href: '/follow', text: 'follow' },
  { href: '/board', text: 'board' },
  { href: '/figures', text: 'figures' },
];

/** What stands around a page, in the shapes of the portal, so that nothing jumps when its program takes over. */
export function pageFrame(language: Language, path: string, main: Html): Html {
  const t = pageTexts(language);
  return html`<a class="skip" href="#main">${t('skip')}</a>${header(language, path, t)}
    <main id="main" tabindex="-1" data-prerendered="${language}">${main}</main>
    ${footer(t)}`;
}

/** On a phone the menu is the list at the foot of the page. */
function header(language: Language, path: string, t: PageText): Html {
  const other = language === 'vi' ? 'en' : 'vi';
  const links = LINKS.map(({ href, text }) => html`<a class="nav-link" href="${href}">${t(text)}</a>`);
  return html`<header class="site-header">
    <div class="wide bar">
      <a class="brand" href="/"
        >${LOGO}<span><strong>${t('brand')}</strong><small>${t('city')}</small></span></a
      >
      <div class="site-menu">
        <a class="menu-button" href="#site-foot">${MENU}<span class="visually-hidden">${t('menu')}</span></a>
        <nav aria-label="${t('nav')}">${links}</nav>
      </div>
      <a class="call" href="tel:1022">${PHONE}<span>${t('call')}</span></a>
      <a class="language" lang="${other}" hreflang="${other}" rel="alternate nofollow" href="${path}?lang=${other}"
        ><span class="long">${t('otherLanguage')}</span><span class="short" aria-hidden="true">${other.toUpperCase()}</span></a
      >
    </div>
  </header>`;
}

function footer(t: PageText): Html {
  const links = [...LINKS, { href: '/privacy', text: 'privacyPage' as const }].map(
    ({ href, text }) => html`<li><a href="${href}">${t(text)}</a></li>`,
  );
  return html`<footer class="site-footer" id="site-foot">
    <div class="wide">
      <nav aria-label="${t('footNav')}">
        <ul>
          ${links}
          <li><a href="/desk/" rel="nofollow">${t('staff')}</a></li>
        </ul>
      </nav>
      <p>${t('privacy')}</p>
    </div>
  </footer>`;
}
