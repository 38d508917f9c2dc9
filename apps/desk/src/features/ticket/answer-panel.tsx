import type { TicketDetail } from '@gopy/contracts';
import { Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useText } from '@gopy/web-kit';
import { AnswerCard } from '../../shared/answer-card.js';
import { Panel } from '../../shared/panel.js';
import { sentAnswers } from '../../shared/sent-answers.js';
import { ticketTexts } from './ticket-texts.js';

/** The answer that went out, and one that waits for its approval by somebody else. */
export function AnswerPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const sent = sentAnswers(ticket).at(-1);
  const { submitted, allowedActions } = ticket;
  return (
    <>
      {submitted && !allowedActions.includes('approve') && (
        <Panel title={t('earlierAnswer')} icon={<IconMailCheck size={18} />}>
          <AnswerCard
            department={ticket.department}
            text={submitted.answer}
            outcome={submitted.outcome}
            at={submitted.at}
            photos={submitted.attachments}
          />
          {submitted.internalNote && (
            <Text size="sm" c="dimmed">
              {t('internal')}: {submitted.internalNote}
            </Text>
          )}
        </Panel>
      )}
      {sent?.text && (
        <Panel title={t('answer')} icon={<IconMailCheck size={18} />}>
          <AnswerCard
            department={sent.by.department ?? ticket.department}
            text={sent.text}
            outcome={sent.outcome}
            at={sent.at}
            photos={sent.attachments}
          />
        </Panel>
      )}
    </>
  );
}
