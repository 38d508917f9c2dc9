import { useText } from '@gopy/web-kit';
import { sharedTexts } from './shared.texts.js';

/** Grey shapes of about the size of what comes. */
export function PageSkeleton() {
  const t = useText(sharedTexts);
  return (
    <div className="page narrow skeleton" role="status" aria-label={t('loading')}>
      <span className="bone title" />
      <span className="bone card" />
      <span className="bone card tall" />
    </div>
  );
}
