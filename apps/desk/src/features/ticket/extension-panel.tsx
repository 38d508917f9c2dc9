import type { TicketDetail } from '@gopy/contracts';
import { Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { formatDueTime, useLanguage, useText } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { ticketTexts } from './ticket-texts.js';

export function ExtensionPanel({ ticket: { extension } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const [language] = useLanguage();
  if (!extension) return null;
  return (
    <Panel title={t('extension')} icon={<IconCalendarPlus size={18} />}>
      <Text size="sm" fw={600}>
        {t('extensionAsked', { name: extension.by, time: formatDueTime(extension.dueAt, language) })}
      </Text>
      <Text size="sm">{extension.reason}</Text>
    </Panel>
  );
}
