import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertCircle, IconCloudOff } from '@tabler/icons-react';
import { OfflineError, ProblemError, useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in the server's own sentence, and how to go on. */
export function ProblemAlert({ error, onRetry }: Props) {
  const t = useText(sharedTexts);
  if (!error) return null;
  const offline = error instanceof OfflineError;
  return (
    <Alert role="alert" color="red" variant="light" icon={offline ? <IconCloudOff /> : <IconAlertCircle />} p="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="var(--bad)">
          {offline ? t('offline') : error instanceof ProblemError ? error.message : t('broken')}
        </Text>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Group>
      {error instanceof ProblemError &&
        error.problem.errors?.map(({ field, message }) => (
          <Text key={field} size="sm" c="var(--bad)">
            • {message}
          </Text>
        ))}
    </Alert>
  );
}
