import type { FollowResponse } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { PhotoStrip } from '../../shared/photo-strip.js';
import { followTexts } from './follow.texts.js';

/** The report as everybody reads it, while it is published. */
export function PublicPart({ publication }: { publication: FollowResponse['publication'] }) {
  const t = useText(followTexts);
  if (publication?.state !== 'published' || publication.content === undefined) return null;
  return (
    <section className="card" aria-labelledby="content-title">
      <h2 id="content-title">{t('publicContent')}</h2>
      <p className="written">{publication.content}</p>
      {publication.address && (
        <p>
          <span className="hint">{t('address')}:</span> {publication.address}
        </p>
      )}
      <PhotoStrip photos={publication.photos} />
    </section>
  );
}
