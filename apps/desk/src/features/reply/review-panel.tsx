import type { TicketDetail } from '@gopy/contracts';
import { Alert, Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconChecklist, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { ActionDialog } from '../../shared/actions/action-dialog.js';
import { isStale } from '../../shared/actions/use-action-form.js';
import { AnswerCard } from '../../shared/answer-card.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { Panel } from '../../shared/panel.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { useAct } from '../../shared/use-act.js';
import classes from './reply.module.css';
import { replyTexts } from './reply-texts.js';

/** The approver reads what the citizen will read, then sends it or sends it back. */
export function ReviewPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useText(replyTexts);
  const [language] = useLanguage();
  const [sendingBack, setSendingBack] = useState(false);
  const { submitted } = ticket;
  if (!submitted) return null;
  return (
    <Panel title={t('review')} icon={<IconChecklist size={18} />}>
      <Text size="sm">{t('reviewHint')}</Text>
      <AnswerCard department={ticket.department} text={submitted.answer} outcome={submitted.outcome} photos={submitted.attachments} />
      <Text size="sm" c="dimmed">
        {t('by', { name: submitted.by, time: formatDateTime(submitted.at, language) })}
      </Text>
      {submitted.internalNote && (
        <p className={classes.note}>
          <strong>{t('noteToYou')}</strong>
          {submitted.internalNote}
        </p>
      )}
      <div className={classes.actions}>
        <Approve key={submitted.at} ticket={ticket} />
        {ticket.allowedActions.includes('send-back') && (
          <Button variant="default" leftSection={<IconArrowBackUp size={17} />} onClick={() => setSendingBack(true)}>
            {t('sendBack')}
          </Button>
        )}
      </div>
      <ActionDialog ticket={ticket} action={sendingBack ? 'send-back' : undefined} onClose={() => setSendingBack(false)} />
    </Panel>
  );
}

function Approve({ ticket }: { ticket: TicketDetail }) {
  const t = useText(replyTexts);
  const shared = useText(sharedTexts);
  const [asking, ask] = useDisclosure(false);
  const act = useAct(ticket.code);
  const approve = () =>
    act.mutate(
      { action: 'approve', body: { version: ticket.version } },
      { onSuccess: () => notifications.show({ message: t('approved'), color: 'green' }), onSettled: ask.close },
    );
  return (
    <>
      <Button color="var(--good)" leftSection={<IconSend size={17} />} onClick={ask.open}>
        {t('approve')}
      </Button>
      {isStale(act.error) ? (
        <Alert color="yellow" role="alert" w="100%">
          {t('changedNow')}
        </Alert>
      ) : (
        <ProblemAlert error={act.error} />
      )}
      <Modal opened={asking} onClose={ask.close} title={t('sure')}>
        <div className={classes.actions} style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={ask.close}>
            {shared('cancel')}
          </Button>
          <Button color="var(--good)" onClick={approve} loading={act.isPending} data-autofocus>
            {t('approve')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
