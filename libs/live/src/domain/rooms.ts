import type { LiveTopic } from '@gopy/vocabulary';
import type { TicketChange } from './ticket-change.js';

export type TicketRoom = `ticket:${string}`;
/** For who holds the secret link: hears also of what only they may read. */
export type OwnTicketRoom = `own-ticket:${string}`;
/** Who looks at a ticket without watching it. */
export type PresenceRoom = `presence:${string}`;
export type InboxRoom = `inbox:${string}`;
export type CitizenRoom = TicketRoom | OwnTicketRoom;
export type DeskRoom = TicketRoom | InboxRoom | 'queue' | 'desk';
export type Room = CitizenRoom | DeskRoom;

export type Touched<R extends Room> = { readonly room: R; readonly topic: LiveTopic };
/** A change with every room that it touches, worked out once. */
export type LocatedChange = TicketChange & { readonly citizen: readonly Touched<CitizenRoom>[]; readonly desk: readonly Touched<DeskRoom>[] };
/** A department and all above it. */
export type Lineage = (departmentId: string) => readonly string[];

export const rooms = {
  ticket: (code: string): TicketRoom => `ticket:${code}`,
  ownTicket: (code: string): OwnTicketRoom => `own-ticket:${code}`,
  presence: (code: string): PresenceRoom => `presence:${code}`,
  inbox: (departmentId: string): InboxRoom => `inbox:${departmentId}`,
};

export const locate = (change: TicketChange, lineage: Lineage): LocatedChange => ({ ...change, citizen: citizenRooms(change), desk: deskRooms(change, lineage) });

function citizenRooms({ code, shownTo }: TicketChange): Touched<CitizenRoom>[] {
  if (shownTo === 'staff') return [];
  const own = { room: rooms.ownTicket(code), topic: 'ticket' } as const;
  return shownTo === 'public' ? [{ room: rooms.ticket(code), topic: 'ticket' }, own] : [own];
}

/** Any event may move a ticket into or out of the queue, and out of one inbox into another. */
function deskRooms({ code, departmentId, previousDepartmentId }: TicketChange, lineage: Lineage): Touched<DeskRoom>[] {
  const departments = new Set([departmentId, previousDepartmentId].flatMap((id) => (id === null ? [] : lineage(id))));
  const inboxes = [...departments].map((id) => ({ room: rooms.inbox(id), topic: 'inbox' }) as const);
  return [{ room: rooms.ticket(code), topic: 'ticket' }, ...inboxes, { room: 'queue', topic: 'queue' }, { room: 'desk', topic: 'desk' }];
}
