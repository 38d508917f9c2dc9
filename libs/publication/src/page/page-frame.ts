import type { Language } from '@gopy/vocabulary';
import { html, Html } from './html.js';
import { type PageText, pageTexts } from './page-texts.js';

const LOGO = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path
    d="M6 3h12a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-6l-5 4v-4H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Zm1.8 7.2 3 3 5.6-6"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
  ></path>
</svg>`;
const PHONE = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path
    d="M6 3h3l1.8 4.5-2.2 1.6a12 12 0 0 0 6.3 6.3l1.6-2.2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
  ></path>
</svg>`;

/** What stands around a page, in the shapes of the portal, so that nothing jumps when its program takes over. */
export function pageFrame(language: Language, path: string, main: Html): Html {
  const t = pageTexts(language);
  return html`<a class="skip" href="#main">${t('skip')}</a>${header(language, path, t)}
    <main id="main" tabindex="-1" data-prerendered="${language}">${main}</main>
    ${footer(t)}`;
}

function header(language: Language, path: string, t: PageText): Html {
  const other = language === 'vi' ? 'en' : 'vi';
  return html`<header class="site-header">
    <div class="wide bar">
      <a class="brand" href="/"
        >${LOGO}<span><strong>${t('brand')}</strong><small>${t('city')}</small></span></a
      >
      <nav aria-label="${t('nav')}">
        <a class="nav-link" href="/report">${t('send')}</a><a class="nav-link" href="/follow">${t('follow')}</a>
      </nav>
      <a class="call" href="tel:1022">${PHONE}<span>${t('call')}</span></a
      ><a class="language" lang="${other}" hreflang="${other}" rel="alternate nofollow" href="${path}?lang=${other}"
        ><span class="long">${t('otherLanguage')}</span><span class="short" aria-hidden="true">${other.toUpperCase()}</span></a
      >
    </div>
  </header>`;
}

const footer = (t: PageText): Html =>
  html`<footer class="site-footer">
    <div class="wide">
      <p>${t('privacy')}</p>
      <p><a href="/desk/" rel="nofollow">${t('staff')}</a></p>
    </div>
  </footer>`;
