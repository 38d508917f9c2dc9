import type { Audience, Outcome, Priority, Role, Score, TicketEventName } from '@gopy/vocabulary';

/** What an event carries besides who, when and which ticket. `words` obey `wordsTo`; `internal` is for staff alone. */
export type EventData = {
  readonly words?: string;
  readonly internal?: string;
  readonly reasonCode?: string;
  readonly outcome?: Outcome;
  readonly score?: Score;
  readonly priority?: Priority;
  readonly dueAt?: string;
  readonly departmentIds?: readonly string[];
  readonly suggestedDepartmentId?: string;
  readonly categoryId?: string;
  readonly areaCode?: string;
  readonly code?: string;
  readonly attachmentIds?: readonly string[];
};

export type EventActor = {
  readonly kind: 'citizen' | 'staff' | 'router' | 'clock';
  readonly id: string | null;
  readonly name: string | null;
  readonly role: Role | null;
  readonly departmentId: string | null;
};

/** A past fact about a ticket: timeline entry and outbox message in one row. */
export type TicketEvent = {
  readonly ticketId: string;
  readonly code: string;
  readonly type: TicketEventName;
  readonly version: number;
  readonly at: Date;
  readonly shownTo: Audience;
  readonly wordsTo: Audience;
  readonly actor: EventActor;
  /** Who holds the ticket after the event, and who held it before when that differs. */
  readonly departmentId: string | null;
  readonly previousDepartmentId: string | null;
  readonly data: EventData;
};
