import { OfflineError, ProblemError, useText } from '@gopy/web-kit';
import { CodeForm } from '../../shared/code-form.js';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { Icon } from '../../shared/icon.js';
import { Page } from '../../shared/page.js';
import { followTexts } from './follow.texts.js';
import { WithoutNetwork } from './without-network.js';

interface Props {
  code: string;
  failure: unknown;
  onAgain: () => void;
}

export function FollowFailure({ code, failure, onAgain }: Props) {
  const t = useText(followTexts);
  const failed = useText(failureTexts);
  if (failure instanceof ProblemError && failure.status === 404)
    return (
      <Page title={t('notFoundTitle')} className="narrow message-page">
        <p>{t('notFoundText', { code })}</p>
        <section className="card">
          <CodeForm />
        </section>
      </Page>
    );
  if (failure instanceof OfflineError) return <WithoutNetwork code={code} onAgain={onAgain} />;
  return (
    <Page title={t('failedTitle')} className="narrow message-page">
      <p>{errorText(failure, failed)}</p>
      <p>
        <button type="button" className="button" onClick={onAgain}>
          <Icon name="again" />
          {t('again')}
        </button>
      </p>
    </Page>
  );
}
