import type { TicketDetail } from '@gopy/contracts';
import { Anchor, Text } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useText } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { paths } from '../../shared/paths.js';
import { ticketTexts } from './ticket-texts.js';

export function MergePanel({ ticket: { mergedInto, mergedFrom } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  if (!mergedInto && mergedFrom.length === 0) return null;
  return (
    <Panel title={mergedInto ? t('mergedInto', { code: mergedInto }) : t('mergedFrom')} icon={<IconArrowMerge size={18} />}>
      <Text size="sm">
        {(mergedInto ? [mergedInto] : mergedFrom).map((code) => (
          <Anchor key={code} component={Link} href={paths.ticket(code)} underline="always" mr="sm">
            {t('open')} {code}
          </Anchor>
        ))}
      </Text>
    </Panel>
  );
}
