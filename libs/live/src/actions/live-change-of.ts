import type { LiveChange } from '@gopy/contracts';
import type { LiveTopic } from '@gopy/vocabulary';
import type { TicketChange } from '../domain/ticket-change.js';

export const liveChangeOf = ({ position, code, version, at }: TicketChange, topic: LiveTopic): LiveChange => ({
  position: String(position),
  topic,
  id: code,
  version,
  at: at.toISOString(),
});
