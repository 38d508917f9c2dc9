import type { DraftView, TicketDetail } from '@gopy/contracts';
import { Button, CopyButton, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { keys } from '../../shared/query-keys.js';
import { Panel } from '../../shared/panel.js';
import { sentAnswers } from '../../shared/sent-answers.js';
import classes from './reply.module.css';
import { replyTexts } from './reply-texts.js';

/** A colleague was quicker: my text is not lost, though it cannot be submitted now. */
export function KeptDraft({ ticket, draft }: { ticket: TicketDetail; draft: DraftView }) {
  const { code } = ticket;
  const t = useText(replyTexts);
  const [language] = useLanguage();
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: () => desk.dropDraft(code),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.drafts(code) }),
  });
  const used = [ticket.submitted?.answer, ...sentAnswers(ticket).map(({ text }) => text)];
  if (draft.text.trim() === '' || used.includes(draft.text.trim())) return null;
  return (
    <Panel title={t('keptTitle')}>
      <Text size="sm" c="dimmed">
        {t('keptHint', { time: formatDateTime(draft.savedAt, language) })}
      </Text>
      <div className={classes.draft}>
        <p>{draft.text}</p>
      </div>
      <div className={classes.actions}>
        <CopyButton value={draft.text}>
          {({ copied, copy }) => (
            <Button size="sm" variant="default" onClick={copy}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="sm" variant="default" loading={drop.isPending} onClick={() => drop.mutate()}>
          {t('drop')}
        </Button>
      </div>
    </Panel>
  );
}
