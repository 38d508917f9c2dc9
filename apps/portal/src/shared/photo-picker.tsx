import { type Text, useText } from '@gopy/web-kit';
import { type ChangeEvent, useId } from 'react';
import { Icon } from './icon.js';
import { MAX_ATTACHMENTS } from './limits.js';
import { PhotoTile } from './photo-tile.js';
import { sharedTexts } from './shared.texts.js';
import type { Photos } from './use-photos.js';

/** Choose, see, retry and remove photos. */
export function PhotoPicker({ photos }: { photos: Photos }) {
  const t = useText(sharedTexts);
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    photos.add([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <div className="photo-picker">
      <ul className="photo-tiles">
        {photos.photos.map((photo) => (
          <PhotoTile key={photo.key} photo={photo} onRetry={photos.retry} onRemove={photos.remove} />
        ))}
        {photos.photos.length < MAX_ATTACHMENTS && (
          <li>
            <label className="add-photo" htmlFor={id}>
              <Icon name="camera" />
              {t('addPhotos')}
            </label>
            <input
              id={id}
              className="visually-hidden"
              type="file"
              multiple
              accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif"
              aria-describedby={`${id}-hint`}
              onChange={choose}
            />
          </li>
        )}
      </ul>
      <p className="hint" id={`${id}-hint`}>
        {t('photosHint')}
      </p>
      <p className="visually-hidden" role="status">
        {summaryOf(photos, t)}
      </p>
      <p className="field-error" role="status">
        {photos.tooMany && t('photoTooMany')}
      </p>
    </div>
  );
}

/** One sentence for all of them, said when it changes; a percentage for each would never stop talking. */
function summaryOf({ photos }: Photos, t: Text<keyof (typeof sharedTexts)['vi'] & string>): string {
  if (photos.length === 0) return '';
  const count = (...states: string[]) => photos.filter(({ state }) => states.includes(state)).length;
  return t('photosSummary', {
    done: count('done'),
    all: photos.length,
    waiting: count('waiting') > 0 ? t('photosSummaryWaiting', { count: count('waiting') }) : '',
    failed: count('failed') > 0 ? t('photosSummaryFailed', { count: count('failed') }) : '',
  });
}
