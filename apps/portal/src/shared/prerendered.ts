import { languageStore } from '@gopy/web-kit';

const main = document.querySelector<HTMLElement>('#root > main[data-prerendered]');
const kept = main && { path: location.pathname, language: main.dataset['prerendered'], markup: main.innerHTML };

/** What the server had put into this page before the program ran: shown until the same is there live, so that nothing flickers. */
export function prerendered(): string | undefined {
  const fits = kept && kept.path === location.pathname && kept.language === languageStore.get();
  return fits ? kept.markup : undefined;
}
