import type { TicketDetail } from '@gopy/contracts';
import { Text } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { formatDateTime, useLanguage, useText, wordOr, words } from '@gopy/web-kit';
import { Panel } from '../../shared/panel.js';
import { ticketTexts } from './ticket-texts.js';

export function RatingPanel({ ticket: { rating } }: { ticket: TicketDetail }) {
  const t = useText(ticketTexts);
  const word = useText(words);
  const [language] = useLanguage();
  if (!rating) return null;
  return (
    <Panel title={t('rating')} icon={<IconStar size={18} />}>
      <Text fw={600}>
        {word(`score.${rating.score}`)} · <span className="quiet">{formatDateTime(rating.at, language)}</span>
      </Text>
      {rating.reasons.length > 0 && (
        <Text size="sm">{rating.reasons.map((reason) => wordOr(`rating-reason.${reason}`, language, reason)).join(', ')}</Text>
      )}
      {rating.comment && <Text size="sm">“{rating.comment}”</Text>}
    </Panel>
  );
}
