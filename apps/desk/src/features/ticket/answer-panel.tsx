import type { TicketDetail } from '@gopy/contracts';
import { Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useText } from '@gopy/web-kit';
import { AnswerCard } from '../../shared/answer-card.js';
import { Panel } from '../../shared/panel.js';
import { ticketTexts } from './ticket-texts.js';

const SENT = ['answered', 'closed'];

/** The answer that went out; whoever approves or edits one sees it in the reply panels instead. */
export function AnswerPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const { submitted, status, allowedActions } = ticket;
  if (!submitted || allowedActions.includes('submit') || allowedActions.includes('approve')) return null;
  return (
    <Panel title={SENT.includes(status) ? t('answer') : t('earlierAnswer')} icon={<IconMailCheck size={18} />}>
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
  );
}
