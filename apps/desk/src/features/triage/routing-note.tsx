import type { TicketDetail } from '@gopy/contracts';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowRight, IconRoute } from '@tabler/icons-react';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { Panel } from '../../shared/panel.js';
import { useAct } from '../../shared/use-act.js';
import { useName } from '../../shared/use-name.js';
import classes from './routing-note.module.css';
import { triageTexts } from './triage-texts.js';

/** What the router decided and why; its proposal is one click away while the ticket waits. */
export function RoutingNote({ ticket }: { ticket: TicketDetail }) {
  const t = useText(triageTexts);
  const [language] = useLanguage();
  const nameOf = useName();
  const { routing } = ticket;
  if (!routing) return null;
  return (
    <Panel title={t('routing')} icon={<IconRoute size={18} />}>
      <Text size="sm" fw={600}>
        {routing.outcome === 'left' ? t('left') : t('dispatched')}
      </Text>
      <Text size="sm" c="dimmed">
        {formatDateTime(routing.at, language)}
      </Text>
      <Text size="sm">{language === 'en' ? routing.reasonEn || routing.reason : routing.reason}</Text>
      {routing.proposedCategory && <Text size="sm">{t('proposedCategory', { category: nameOf(routing.proposedCategory) })}</Text>}
      {routing.proposedDepartment && ticket.status === 'received' && (
        <div className={classes.proposal}>
          <strong>{t('proposal', { department: nameOf(routing.proposedDepartment) })}</strong>
          {ticket.allowedActions.includes('dispatch') && <TakeProposal ticket={ticket} department={routing.proposedDepartment} />}
        </div>
      )}
    </Panel>
  );
}

interface TakeProps {
  ticket: TicketDetail;
  department: { id: string; name: string; nameEn: string };
}

function TakeProposal({ ticket, department }: TakeProps) {
  const t = useText(triageTexts);
  const nameOf = useName();
  const act = useAct(ticket.code);
  const take = () =>
    act.mutate(
      { action: 'dispatch', body: { version: ticket.version, departmentId: department.id, reason: t('byProposal') } },
      {
        onSuccess: () => notifications.show({ message: t('sent', { code: ticket.code, department: nameOf(department) }), color: 'green' }),
      },
    );
  return (
    <>
      <Button size="sm" onClick={take} loading={act.isPending} rightSection={<IconArrowRight size={16} />}>
        {t('take')}
      </Button>
      <ProblemAlert error={act.error} />
    </>
  );
}
