import { useText } from '@gopy/web-kit';
import { useState } from 'react';
import { Icon } from './icon.js';
import { sharedTexts } from './shared.texts.js';
import type { Photo } from './use-photos.js';

interface Props {
  photo: Photo;
  onRetry: (photo: Photo) => void;
  onRemove: (photo: Photo) => void;
}

export function PhotoTile({ photo, onRetry, onRemove }: Props) {
  const t = useText(sharedTexts);
  return (
    <li className={`photo-tile ${photo.state}`}>
      <Preview photo={photo} />
      <div className="photo-state">
        <PhotoState photo={photo} />
      </div>
      {photo.state === 'sending' && <progress value={photo.progress} max={1} aria-label={photo.name} />}
      {(photo.state === 'waiting' || (photo.state === 'failed' && photo.canRetry)) && (
        <button type="button" className="button quiet small" onClick={() => onRetry(photo)}>
          <Icon name="again" />
          {t('photoRetry')}
        </button>
      )}
      <button type="button" className="photo-remove" aria-label={t('photoRemove', { name: photo.name })} onClick={() => onRemove(photo)}>
        <Icon name="cross" />
      </button>
    </li>
  );
}

// HEIC has no picture in most browsers: then the name stands for it.
function Preview({ photo }: { photo: Photo }) {
  const [shown, setShown] = useState(true);
  if (photo.preview && shown) return <img src={photo.preview} alt={photo.name} onError={() => setShown(false)} />;
  return (
    <span className="photo-name">
      <Icon name="photo" />
      <span>{photo.name}</span>
    </span>
  );
}

function PhotoState({ photo: { state, progress, refusal, message } }: { photo: Photo }) {
  const t = useText(sharedTexts);
  if (state === 'preparing') return t('photoPreparing');
  if (state === 'waiting') return t('photoWaiting');
  if (state === 'sending') return t('photoSending', { percent: Math.round(progress * 100) });
  if (state === 'done') return t('photoDone');
  if (refusal === 'too-large') return t('photoTooLarge');
  if (refusal === 'wrong-type') return t('photoWrongType');
  return message ?? t('photoOffline');
}
