import { useText } from '@gopy/web-kit';
import { useCitizen } from '../../shared/citizen.js';
import { PhoneSignIn } from '../../shared/phone-sign-in.js';
import { SignedInMark } from '../../shared/signed-in-mark.js';
import { myReportsTexts } from './my-reports.texts.js';
import { NumberReports } from './number-reports.js';

export function ByNumber() {
  const t = useText(myReportsTexts);
  const session = useCitizen();
  return (
    <section className="by-number" aria-labelledby="by-number">
      <h2 id="by-number">{t('byNumber')}</h2>
      {session ? (
        <>
          <SignedInMark phoneHint={session.phoneHint} />
          <NumberReports />
          <p className="hint">{t('shared')}</p>
        </>
      ) : (
        <div className="card">
          <p>{t('byNumberText')}</p>
          <PhoneSignIn />
        </div>
      )}
    </section>
  );
}
