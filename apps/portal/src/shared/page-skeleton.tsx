import { useText } from '@gopy/web-kit';
import { prerendered } from './prerendered.js';
import { sharedTexts } from './shared.texts.js';

/** What the server sent already, or grey shapes of about the size of what comes. */
export function PageSkeleton() {
  const t = useText(sharedTexts);
  const markup = prerendered();
  if (markup !== undefined) return <div className="prerendered" dangerouslySetInnerHTML={{ __html: markup }} />;
  return (
    <div className="page narrow skeleton" role="status" aria-label={t('loading')}>
      <span className="bone title" />
      <span className="bone card" />
      <span className="bone card tall" />
    </div>
  );
}
