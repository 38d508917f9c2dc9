import { Loader } from '@mantine/core';
import { IconCircleCheck, IconUserQuestion } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { formatDueTime, useLanguage, useLive, useText } from '@gopy/web-kit';
import { keys } from '../../shared/query-keys.js';
import { useName } from '../../shared/use-name.js';
import { useTicket } from '../../shared/use-ticket.js';
import classes from './file-ticket.module.css';
import { fileTicketTexts } from './file-ticket-texts.js';

/** What the router decides, as soon as it has decided. */
export function RoutedNote({ code }: { code: string }) {
  const t = useText(fileTicketTexts);
  const [language] = useLanguage();
  const nameOf = useName();
  const queries = useQueryClient();
  const { data } = useTicket(code);
  useLive({
    namespace: 'desk',
    topic: 'ticket',
    id: data && code,
    since: data?.position,
    onChange: () => queries.invalidateQueries({ queryKey: keys.ticket(code) }),
  });
  const state = data?.department ? 'routed' : data?.routing ? 'left' : 'routing';
  const reason = language === 'en' ? data?.routing?.reasonEn : data?.routing?.reason;
  return (
    <div className={classes.routed} data-state={state} role="status">
      {state === 'routing' ? (
        <Loader size="sm" />
      ) : state === 'routed' ? (
        <IconCircleCheck aria-hidden="true" />
      ) : (
        <IconUserQuestion aria-hidden="true" />
      )}
      <div>
        <strong>
          {data?.department ? t('routed', { department: nameOf(data.department) }) : t(state === 'left' ? 'left' : 'routing')}
        </strong>
        {reason && <p>{reason}</p>}
        {data && state !== 'routing' && <p>{t('deadline', { time: formatDueTime(data.deadline.dueAt, language) })}</p>}
      </div>
    </div>
  );
}
