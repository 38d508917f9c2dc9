import { useText } from '@gopy/web-kit';
import { useCitizen } from '../../shared/citizen.js';
import { Page } from '../../shared/page.js';
import { PhoneSignIn } from '../../shared/phone-sign-in.js';
import { SignedInMark } from '../../shared/signed-in-mark.js';
import { MyData } from './my-data.js';
import { privacyTexts } from './privacy.texts.js';
import { WhatIsKept } from './what-is-kept.js';

const RIGHTS = ['rightKnow', 'rightWithdraw', 'rightErase', 'rightTimers', 'rightCall'] as const;

export default function PrivacyPage() {
  const t = useText(privacyTexts);
  const session = useCitizen();
  return (
    <Page title={t('title')} className="narrow privacy">
      <p className="lead">{t('lead')}</p>
      <section className="mine" aria-labelledby="my-data">
        <h2 id="my-data">{t('mineTitle')}</h2>
        {session ? (
          <>
            <SignedInMark phoneHint={session.phoneHint} />
            <MyData />
          </>
        ) : (
          <div className="card">
            <p>{t('signIn')}</p>
            <PhoneSignIn />
          </div>
        )}
      </section>
      <section aria-labelledby="rights">
        <h2 id="rights">{t('rightsTitle')}</h2>
        <div className="card">
          <p>{t('rightsText')}</p>
          <ul className="rights">
            {RIGHTS.map((right) => (
              <li key={right}>{t(right)}</li>
            ))}
          </ul>
        </div>
      </section>
      <WhatIsKept />
    </Page>
  );
}
