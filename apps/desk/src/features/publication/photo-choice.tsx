import type { PhotoBox, TicketDetail } from '@gopy/contracts';
import { Button, Checkbox } from '@mantine/core';
import { IconBoxMargin, IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { BoxEditor } from './box-editor.js';
import { BoxedPhoto } from './boxed-photo.js';
import { photosOf } from './draft.js';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';
import type { PublicationDraft } from './use-publication-draft.js';

/** Which photos the public sees, and what is covered on each. */
export function PhotoChoice({ ticket, making }: { ticket: TicketDetail; making: PublicationDraft }) {
  const t = useText(publicationTexts);
  const [edited, setEdited] = useState<number>();
  const photos = photosOf(ticket);
  const photo = edited === undefined ? undefined : photos[edited];
  const withheld = ticket.publication.photoConsent ? 0 : ticket.attachments.length;
  const keep = (boxes: readonly PhotoBox[]) => {
    if (photo) making.boxPhoto(photo.id, boxes);
    setEdited(undefined);
  };
  return (
    <Panel title={t('photos')} icon={<IconPhoto size={18} />}>
      {photos.length === 0 && withheld === 0 && <p className={classes.hint}>{t('noPhotos')}</p>}
      {withheld > 0 && <p className={classes.hint}>{t('noConsent', { count: withheld })}</p>}
      <ul className={classes.photos}>
        {photos.map(({ id, thumbnailUrl, from }, place) => {
          const { shown = false, boxes = [] } = making.draft.photos[id] ?? {};
          const number = place + 1;
          return (
            <li key={id} className={classes.photo} data-shown={shown || undefined}>
              <BoxedPhoto src={thumbnailUrl} alt={t('photoOf', { number, from: t(from) })} boxes={boxes} />
              <span className={classes.hint}>
                {t('photoOf', { number, from: t(from) })}
                {boxes.length > 0 && ` · ${t('boxCount', { count: boxes.length })}`}
              </span>
              <Checkbox
                size="sm"
                label={t('showPhoto', { number })}
                checked={shown}
                onChange={(event) => making.showPhoto(id, event.currentTarget.checked)}
              />
              <Button size="xs" variant="default" leftSection={<IconBoxMargin size={16} />} onClick={() => setEdited(place)}>
                {t('boxPhoto', { number })}
              </Button>
            </li>
          );
        })}
      </ul>
      <BoxEditor
        photo={photo}
        number={(edited ?? 0) + 1}
        boxes={(photo && making.draft.photos[photo.id]?.boxes) ?? []}
        onDone={keep}
        onClose={() => setEdited(undefined)}
      />
    </Panel>
  );
}
