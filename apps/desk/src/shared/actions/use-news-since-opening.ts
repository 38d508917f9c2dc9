import type { TicketDetail, TimelineEntry } from '@gopy/contracts';
import { useState } from 'react';

/** Timeline entries that came after this form was opened: its writer must see them before sending. */
export function useNewsSinceOpening(ticket: TicketDetail): TimelineEntry[] {
  const [known] = useState(() => new Set(ticket.timeline.map(({ id }) => id)));
  return ticket.timeline.filter(({ id }) => !known.has(id));
}
