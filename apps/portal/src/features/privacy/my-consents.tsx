import type { ConsentView } from '@gopy/contracts';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { privacyTexts } from './privacy.texts.js';

export function MyConsents({ consents, onWithdraw }: { consents: readonly ConsentView[]; onWithdraw: (id: string) => void }) {
  const t = useText(privacyTexts);
  return (
    <div className="card">
      <h3>{t('consentsTitle')}</h3>
      {consents.length === 0 && <p className="hint">{t('noConsents')}</p>}
      <ul className="consents">
        {consents.map((consent) => (
          <Item key={consent.id} consent={consent} onWithdraw={onWithdraw} />
        ))}
      </ul>
    </div>
  );
}

function Item({
  consent: { id, purpose, textVersion, givenAt, withdrawnAt, code },
  onWithdraw,
}: {
  consent: ConsentView;
  onWithdraw: (id: string) => void;
}) {
  const t = useText(privacyTexts);
  const w = useText(words);
  const [language] = useLanguage();
  return (
    <li>
      <div>
        <p id={`consent-${id}`}>
          {w(`consent-purpose.${purpose}`)} {code && <span className="unbroken">{t('ofReport', { code })}</span>}
        </p>
        <p className="hint">{t('given', { time: formatDateTime(givenAt, language), version: textVersion })}</p>
        {withdrawnAt && <p className="hint">{t('withdrawn', { time: formatDateTime(withdrawnAt, language) })}</p>}
      </div>
      {!withdrawnAt && (
        <button type="button" className="button quiet small" aria-describedby={`consent-${id}`} onClick={() => onWithdraw(id)}>
          {t('withdraw')}
        </button>
      )}
    </li>
  );
}
