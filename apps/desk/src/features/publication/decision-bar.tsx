import type { TicketDetail } from '@gopy/contracts';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconEraser, IconEye, IconLock, IconPlayerTrackNext, IconWorld, IconWorldOff } from '@tabler/icons-react';
import type { MouseEvent, PointerEvent } from 'react';
import { useText } from '@gopy/web-kit';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';
import { type PublicationDraft, timesShown } from './use-publication-draft.js';

interface Props {
  ticket: TicketDetail;
  making: PublicationDraft;
  possible: boolean;
  said: string;
  lastHidden: string | undefined;
  busy: boolean;
  onHide: () => void;
  onPreview: () => void;
  onPublish: () => void;
  onDialog: (action: 'keep-private' | 'withdraw-publication') => void;
  onSkip: () => void;
}

/** Hiding and deciding, always at hand. */
export function DecisionBar(props: Props) {
  const { ticket, making, possible, said, lastHidden, busy, onHide, onPreview, onPublish, onDialog, onSkip } = props;
  const t = useText(publicationTexts);
  const published = ticket.publication.state === 'published';
  const again = lastHidden ? timesShown(making.draft, lastHidden) : 0;
  return (
    <footer className={classes.bar}>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {possible && (
        <div className={classes.tools} role="toolbar" aria-label={t('hide')}>
          {/* A press must not take the selection away that it is about. */}
          <Button
            variant="light"
            leftSection={<IconEraser size={17} />}
            onPointerDown={keepSelection}
            onMouseDown={keepSelection}
            onClick={onHide}
          >
            {t('hide')}
          </Button>
          {lastHidden && again > 0 && (
            <Button variant="light" onClick={() => making.hideEverywhere(lastHidden)}>
              {t('hideEverywhere', { piece: short(lastHidden), count: again })}
            </Button>
          )}
          <Button variant="default" leftSection={<IconArrowBackUp size={17} />} disabled={!making.canUndo} onClick={making.undo}>
            {t('undo')}
          </Button>
          <Button variant="default" leftSection={<IconEye size={17} />} onClick={onPreview}>
            {t('preview')}
          </Button>
        </div>
      )}
      <div className={classes.decisions}>
        <Button variant="subtle" leftSection={<IconPlayerTrackNext size={17} />} onClick={onSkip}>
          {t('skip')}
        </Button>
        {published && ticket.allowedActions.includes('withdraw-publication') && (
          <Button variant="default" leftSection={<IconWorldOff size={17} />} onClick={() => onDialog('withdraw-publication')}>
            {t('withdraw')}
          </Button>
        )}
        {!published && ticket.allowedActions.includes('keep-private') && (
          <Button variant="default" leftSection={<IconLock size={17} />} onClick={() => onDialog('keep-private')}>
            {t('keepPrivate')}
          </Button>
        )}
        {possible && (
          <Button color="var(--good)" leftSection={<IconWorld size={17} />} loading={busy} onClick={onPublish}>
            {published ? t('republish') : t('publish')}
          </Button>
        )}
      </div>
    </footer>
  );
}

const keepSelection = (event: PointerEvent | MouseEvent) => event.preventDefault();
const SHORT = 24;
const short = (piece: string): string => (piece.length > SHORT ? `${piece.slice(0, SHORT)}…` : piece);
