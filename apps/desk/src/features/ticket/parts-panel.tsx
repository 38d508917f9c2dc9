import type { TicketDetail } from '@gopy/contracts';
import { Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { formatDueTime, useLanguage, useText } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { useName } from '../../shared/use-name.js';
import classes from './ticket-page.module.css';
import { ticketTexts } from './ticket-texts.js';

/** What co-departments were asked to do, and how far they are. */
export function PartsPanel({ ticket: { parts } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const nameOf = useName();
  const [language] = useLanguage();
  if (parts.length === 0) return null;
  return (
    <Panel title={t('parts')} icon={<IconUsers size={18} />}>
      {parts.map((part, index) => (
        <div key={index} className={classes.item}>
          <Group justify="space-between" gap="xs">
            <Text fw={600} size="sm">
              {nameOf(part.department)}
            </Text>
            <span className={classes.state} data-state={part.state}>
              {t(`part.${part.state}`)}
            </span>
          </Group>
          <Text size="sm">{part.task}</Text>
          {part.result && (
            <Text size="sm" c="var(--good)">
              {part.result}
            </Text>
          )}
          {part.dueAt && part.state === 'open' && (
            <p className={classes.small}>{t('partDue', { time: formatDueTime(part.dueAt, language) })}</p>
          )}
        </div>
      ))}
    </Panel>
  );
}
