import type { LiveTopic } from '@gopy/vocabulary';
import type { Room } from './rooms.js';

/** The part of the stream that can hold events of a thing; the rooms of each event decide. */
export type StreamPart = { readonly ticketId: string } | { readonly departmentIds: readonly string[] } | 'everything';

/** What somebody was allowed to watch. */
export type Thing = {
  readonly side: 'citizen' | 'desk';
  readonly topic: LiveTopic;
  readonly room: Room;
  readonly within: StreamPart;
  /** The ticket, where the thing is one. */
  readonly code?: string;
};
