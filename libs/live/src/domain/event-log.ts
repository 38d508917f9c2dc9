import type { StreamPart } from './thing.js';
import type { TicketChange } from './ticket-change.js';

/** The stream of positioned events as the database has it, always in order of position. */
export abstract class EventLog {
  abstract latest(limit: number): Promise<TicketChange[]>;
  abstract after(position: bigint, limit: number): Promise<TicketChange[]>;
  /** Of one part of the stream: later than `after`, up to and with `upTo`. */
  abstract between(part: StreamPart, after: bigint, upTo: bigint, limit: number): Promise<TicketChange[]>;
}
