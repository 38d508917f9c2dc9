import type { TicketDetail } from '@gopy/contracts';
import { Modal } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import { AnswerCard } from '../../shared/answer-card.js';
import { useName } from '../../shared/use-name.js';
import { BoxedPhoto } from './boxed-photo.js';
import { type Draft, isAllHidden, photosOf, publicOf } from './draft.js';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';

interface Props {
  ticket: TicketDetail;
  draft: Draft;
  opened: boolean;
  onClose: () => void;
}

/** Nothing but what everybody will see. */
export function PublicPreview({ ticket, draft, opened, onClose }: Props) {
  const t = useText(publicationTexts);
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('previewTitle')}>
      {opened && <Preview ticket={ticket} draft={draft} />}
    </Modal>
  );
}

function Preview({ ticket, draft }: { ticket: TicketDetail; draft: Draft }) {
  const nameOf = useName();
  const { category, area, answer, department, language } = ticket;
  const place = [isAllHidden(draft.address) ? undefined : publicOf(draft.address), area && nameOf(area)].filter(Boolean).join(', ');
  return (
    <article className={classes.preview}>
      <p className={classes.hint}>{[category && nameOf(category), place].filter(Boolean).join(' · ')}</p>
      <p className={classes.plain} lang={language}>
        {publicOf(draft.content)}
      </p>
      <PublicPhotos ticket={ticket} draft={draft} from="citizen" />
      {answer && !isAllHidden(draft.answer) && (
        <>
          <AnswerCard
            department={answer.department ?? department}
            text={publicOf(draft.answer)}
            outcome={answer.outcome}
            at={answer.at}
            photos={[]}
          />
          <PublicPhotos ticket={ticket} draft={draft} from="department" />
        </>
      )}
    </article>
  );
}

function PublicPhotos({ ticket, draft, from }: { ticket: TicketDetail; draft: Draft; from: 'citizen' | 'department' }) {
  const t = useText(publicationTexts);
  const shown = photosOf(ticket).filter((photo) => photo.from === from && draft.photos[photo.id]?.shown);
  return shown.map(({ id, url }, place) => (
    <BoxedPhoto key={id} src={url} alt={t('photoOf', { number: place + 1, from: t(from) })} boxes={draft.photos[id]?.boxes ?? []} />
  ));
}
