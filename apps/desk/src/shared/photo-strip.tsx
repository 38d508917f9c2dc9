import type { AttachmentView } from '@gopy/contracts';
import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { catalogue, useText } from '@gopy/web-kit';
import classes from './photo-strip.module.css';

const texts = catalogue(
  { photo: 'Ảnh {number} trên {count}', enlarge: 'Phóng to ảnh {number}', next: 'Ảnh kế tiếp', before: 'Ảnh trước', close: 'Đóng ảnh' },
  {
    photo: 'Photo {number} of {count}',
    enlarge: 'Enlarge photo {number}',
    next: 'Next photo',
    before: 'Previous photo',
    close: 'Close the photo',
  },
);

/** Thumbnails that open large; arrows leaf through them. */
export function PhotoStrip({ photos }: { photos: readonly AttachmentView[] }) {
  const t = useText(texts);
  const [shown, setShown] = useState<number>();
  const photo = shown === undefined ? undefined : photos[shown];
  const leaf = (step: number) => setShown((now) => ((now ?? 0) + step + photos.length) % photos.length);
  if (photos.length === 0) return null;
  return (
    <>
      <div className={classes.strip}>
        {photos.map(({ id, thumbnailUrl }, index) => (
          <button
            key={id}
            type="button"
            className={classes.thumb}
            aria-label={t('enlarge', { number: index + 1 })}
            onClick={() => setShown(index)}
          >
            <img src={thumbnailUrl} alt="" loading="lazy" />
          </button>
        ))}
      </div>
      <Modal
        opened={photo !== undefined}
        onClose={() => setShown(undefined)}
        size="xl"
        title={t('photo', { number: (shown ?? 0) + 1, count: photos.length })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') leaf(1);
          if (event.key === 'ArrowLeft') leaf(-1);
        }}
      >
        {photo && <img className={classes.large} src={photo.url} alt={t('photo', { number: (shown ?? 0) + 1, count: photos.length })} />}
        {photos.length > 1 && (
          <div className={classes.leaf}>
            <ActionIcon variant="default" size="xl" aria-label={t('before')} onClick={() => leaf(-1)}>
              <IconChevronLeft />
            </ActionIcon>
            <ActionIcon variant="default" size="xl" aria-label={t('next')} onClick={() => leaf(1)}>
              <IconChevronRight />
            </ActionIcon>
          </div>
        )}
      </Modal>
    </>
  );
}
