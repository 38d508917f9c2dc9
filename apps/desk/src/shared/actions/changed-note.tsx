import type { TimelineEntry } from '@gopy/contracts';
import { Alert, List, Text } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { formatTime, timelineSentence, useLanguage, useText } from '@gopy/web-kit';
import { actionTexts } from './action-texts.js';

/** Tells what happened to the ticket behind one's back; the text being written stays. */
export function ChangedNote({ entries, stillPossible }: { entries: readonly TimelineEntry[]; stillPossible: boolean }) {
  const t = useText(actionTexts);
  const [language] = useLanguage();
  if (entries.length === 0 && stillPossible) return null;
  return (
    <Alert
      role="status"
      color="yellow"
      variant="light"
      icon={<IconRefreshAlert />}
      title={
        <Text fw={600} c="var(--warn)" size="sm">
          {t('changedTitle')}
        </Text>
      }
      p="sm"
    >
      <List size="sm" mb={6}>
        {entries.map((entry) => (
          <List.Item key={entry.id}>
            {formatTime(entry.at, language)} · {timelineSentence(entry, language)}
            {entry.by.name && ` (${entry.by.name})`}
          </List.Item>
        ))}
      </List>
      <Text size="sm">{stillPossible ? t('changedHint') : t('notPossible')}</Text>
    </Alert>
  );
}
