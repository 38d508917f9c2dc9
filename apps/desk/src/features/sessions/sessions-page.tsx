import type { SessionListResponse } from '@gopy/contracts';
import { Button, Loader, Paper, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { Page } from '../../shared/page.js';
import { keys } from '../../shared/query-keys.js';
import { browserName } from './browser-name.js';
import classes from './sessions.module.css';
import { sessionsTexts } from './sessions-texts.js';

export function SessionsPage() {
  const t = useText(sessionsTexts);
  const sessions = useQuery({ queryKey: keys.sessions, queryFn: () => desk.sessions() });
  return (
    <Page title={t('title')} hint={t('hint')} narrow>
      <ProblemAlert error={sessions.error} onRetry={() => void sessions.refetch()} />
      {sessions.isPending && <Loader />}
      {sessions.data?.items.map((session) => (
        <Session key={session.id} session={session} />
      ))}
    </Page>
  );
}

function Session({ session }: { session: SessionListResponse['items'][number] }) {
  const t = useText(sessionsTexts);
  const [language] = useLanguage();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => desk.revokeSession(session.id),
    onSuccess: () => {
      notifications.show({ message: t('revoked'), color: 'green' });
      return queries.invalidateQueries({ queryKey: keys.sessions });
    },
  });
  return (
    <Paper withBorder p="md" className={classes.session}>
      <div>
        <Text fw={600}>
          {browserName(session.userAgent) || t('unknown')} {session.current && <span className={classes.here}>{t('current')}</span>}
        </Text>
        <Text size="sm" c="dimmed">
          {session.address} · {t('since', { time: formatDateTime(session.createdAt, language) })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('seen', { time: formatDateTime(session.lastSeenAt, language) })}
        </Text>
        <ProblemAlert error={revoke.error} />
      </div>
      {!session.current && (
        <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
          {t('revoke')}
        </Button>
      )}
    </Paper>
  );
}
