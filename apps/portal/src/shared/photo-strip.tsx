import type { AttachmentView } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { sharedTexts } from './shared.texts.js';

/** Stored photos, small; each opens in full size. */
export function PhotoStrip({ photos }: { photos: readonly AttachmentView[] }) {
  const t = useText(sharedTexts);
  if (photos.length === 0) return null;
  return (
    <ul className="photo-strip">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <a href={photo.url} target="_blank" rel="noreferrer">
            <img src={photo.thumbnailUrl} alt={t('photoOpen', { n: index + 1 })} width={112} height={112} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
