import { useText } from '@gopy/web-kit';
import { privacyTexts } from './privacy.texts.js';

const KEPT = [
  { what: 'report', why: 'reportWhy', howLong: 'reportLong' },
  { what: 'contact', why: 'contactWhy', howLong: 'contactLong' },
  { what: 'consent', why: 'consentWhy', howLong: 'consentLong' },
  { what: 'codes', why: 'codesWhy', howLong: 'codesLong' },
] as const;

export function WhatIsKept() {
  const t = useText(privacyTexts);
  return (
    <section aria-labelledby="what-is-kept">
      <h2 id="what-is-kept">{t('whatTitle')}</h2>
      {KEPT.map(({ what, why, howLong }) => (
        <div className="card" key={what}>
          <h3>{t(what)}</h3>
          <dl className="facts stacked">
            <div>
              <dt>{t('why')}</dt>
              <dd>{t(why)}</dd>
            </div>
            <div>
              <dt>{t('howLong')}</dt>
              <dd>{t(howLong)}</dd>
            </div>
          </dl>
        </div>
      ))}
    </section>
  );
}
