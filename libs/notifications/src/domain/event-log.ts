/** An event as the outbox tells it. */
export type LoggedEvent = {
  readonly id: string;
  readonly position: string;
  readonly ticketId: string;
  readonly code: string;
  readonly type: string;
  readonly at: Date;
};

/** Events in their order, and how far they have been turned into notices. The mark moves after the notices are written. */
export abstract class EventLog {
  abstract next(limit: number): Promise<LoggedEvent[]>;
  abstract passed(position: string): Promise<void>;
}
