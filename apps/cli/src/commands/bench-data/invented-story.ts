import type { InventedTicket } from './invented-ticket.js';

export type Moment = {
  readonly type: string;
  readonly version: number;
  readonly at: Date;
  readonly shownTo: string;
  readonly wordsTo: string;
  readonly by: 'citizen' | 'router' | 'officer' | 'approver' | 'coordinator' | 'clock';
  readonly held: boolean;
};

type Kind = readonly [type: string, shownTo: string, wordsTo: string, by: Moment['by']];

const OPENED: Kind = ['ticket.opened', 'public', 'citizen', 'citizen'];
const LEFT: Kind = ['ticket.left-to-coordinator', 'staff', 'staff', 'router'];
const DECLINED: Kind = ['ticket.declined', 'public', 'citizen', 'coordinator'];
const DISPATCHED: Kind = ['ticket.dispatched', 'public', 'staff', 'router'];
const ACCEPTED: Kind = ['ticket.accepted', 'public', 'staff', 'officer'];
const ASKED: Kind = ['ticket.asked', 'public', 'citizen', 'officer'];
const SUBMITTED: Kind = ['ticket.submitted', 'public', 'staff', 'officer'];
const ANSWERED: Kind = ['ticket.answered', 'public', 'public', 'approver'];
const RATED: Kind = ['ticket.rated', 'public', 'citizen', 'citizen'];
const CLOSED: Kind = ['ticket.closed', 'public', 'staff', 'clock'];

const worked = [OPENED, DISPATCHED, ACCEPTED];
const RATED_SHARE = 0.35;

/** Only some citizens say what they think; the clock closes the rest. */
export const isRated = ({ status, number }: InventedTicket): boolean => status === 'closed' && (number * 0.618) % 1 < RATED_SHARE;

/** What happened to a ticket, in order. */
export function storyOf(ticket: InventedTicket): Moment[] {
  return kindsOf(ticket).map(([type, shownTo, wordsTo, by], at) => ({
    type,
    version: at + 1,
    at: new Date(ticket.receivedAt.getTime() + at * ticket.pace),
    shownTo,
    wordsTo,
    by,
    held: at > 0 && ticket.departmentId !== null,
  }));
}

function kindsOf(ticket: InventedTicket): readonly Kind[] {
  switch (ticket.status) {
    case 'received':
      return [OPENED, LEFT];
    case 'declined':
      return [OPENED, DECLINED];
    case 'dispatched':
      return [OPENED, DISPATCHED];
    case 'in_progress':
      return worked;
    case 'waiting_for_citizen':
      return [...worked, ASKED];
    case 'in_review':
      return [...worked, SUBMITTED];
    case 'answered':
      return [...worked, SUBMITTED, ANSWERED];
    default:
      return [...worked, SUBMITTED, ANSWERED, isRated(ticket) ? RATED : CLOSED];
  }
}
