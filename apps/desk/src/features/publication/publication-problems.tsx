import type { TicketDetail } from '@gopy/contracts';
import { Alert, Button, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useText, words } from '@gopy/web-kit';
import { ChangedNote } from '../../shared/actions/changed-note.js';
import { useNewsSinceOpening } from '../../shared/actions/use-news-since-opening.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { publicationTexts } from './publication-texts.js';
import type { usePublish } from './use-publish.js';

interface Props {
  ticket: TicketDetail;
  possible: boolean;
  sending: ReturnType<typeof usePublish>;
  onHideEverywhere: (piece: string) => void;
}

/** Why it cannot be published, or was not: with the step that helps. */
export function PublicationProblems({ ticket, possible, sending, onHideEverywhere }: Props) {
  const t = useText(publicationTexts);
  const word = useText(words);
  const news = useNewsSinceOpening(ticket);
  const { stillNamed } = sending;
  const whyNot = (publication: TicketDetail['publication']) => {
    if (!publication.possible) return t('never');
    return publication.state === 'withdrawn' ? t('takenBack') : t('notNow', { status: word(`status.${ticket.status}`) });
  };
  if (!possible)
    return (
      <Alert role="status" color="gray" variant="light" icon={<IconLock />} p="sm">
        <Text size="sm">{whyNot(ticket.publication)}</Text>
      </Alert>
    );
  return (
    <>
      <ChangedNote entries={news} stillPossible />
      {sending.stale && news.length === 0 && (
        <Alert role="alert" color="yellow" p="sm">
          {t('changed')}
        </Alert>
      )}
      <ProblemAlert error={sending.error} />
      {stillNamed && (
        <div>
          <Button size="sm" variant="default" onClick={() => onHideEverywhere(stillNamed)}>
            {t('stillNamed', { found: stillNamed })}
          </Button>
        </div>
      )}
    </>
  );
}
