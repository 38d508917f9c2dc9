import { type Action, ACTIONS, type Role } from '@gopy/vocabulary';
import { type Actor, partyOf, type StaffActor } from './actor.js';
import { lifecycle } from './ticket-lifecycle.js';
import type { TicketState } from './ticket-state.js';

/** Tells whether a department lies at or below another in the tree. */
export type DepartmentTree = { contains(above: string, below: string): boolean };

type Held = Pick<TicketState, 'departmentId' | 'parts'>;
const CITY_WIDE: readonly Role[] = ['operator', 'coordinator', 'leader', 'admin'];
const NOT_FOR_RESTRICTED: readonly Role[] = ['operator', 'leader', 'admin'];

const holds = (actor: StaffActor, ticket: Held, tree: DepartmentTree): boolean =>
  actor.departmentId !== null && ticket.departmentId !== null && tree.contains(actor.departmentId, ticket.departmentId);

const cooperates = (actor: StaffActor, ticket: Held, tree: DepartmentTree): boolean =>
  ticket.parts.some(({ departmentId }) => actor.departmentId !== null && tree.contains(actor.departmentId, departmentId));

const hasOpenPart = (actor: StaffActor, ticket: Held, tree: DepartmentTree): boolean =>
  cooperates(actor, { ...ticket, parts: ticket.parts.filter(({ state }) => state === 'open') }, tree);

/** City-wide roles read every ticket, departments those that they hold or cooperate on; restricted matters only who must handle them. */
export function mayRead(actor: StaffActor, ticket: Held, sort: { restricted: boolean; filedByActor: boolean }, tree: DepartmentTree): boolean {
  if (sort.restricted && NOT_FOR_RESTRICTED.includes(actor.role)) return sort.filedByActor;
  return CITY_WIDE.includes(actor.role) || holds(actor, ticket, tree) || cooperates(actor, ticket, tree);
}

/** Who must be able to call the citizen back reads the contact; leaders and admins do not. */
export function mayReadContact(actor: StaffActor, ticket: Held & Pick<TicketState, 'anonymous'>, tree: DepartmentTree): boolean {
  if (actor.role === 'operator' || actor.role === 'coordinator') return true;
  return actor.role === 'officer' && !ticket.anonymous && holds(actor, ticket, tree);
}

/** Whether this actor could ever take this step on this ticket, whatever its status. */
export function mayTake(action: Action, actor: Actor, ticket: Held, tree: DepartmentTree): boolean {
  const { by, scope } = lifecycle[action];
  if (!by.includes(partyOf(actor))) return false;
  if (actor.kind !== 'staff' || CITY_WIDE.includes(actor.role)) return true;
  if (scope === 'holder') return holds(actor, ticket, tree);
  if (scope === 'cooperating') return hasOpenPart(actor, ticket, tree);
  return holds(actor, ticket, tree) || cooperates(actor, ticket, tree);
}

/** The steps that are open to this actor now: what the buttons show. */
export function allowedActions(actor: Actor, ticket: TicketState, tree: DepartmentTree): Action[] {
  return ACTIONS.filter((action) => lifecycle[action].from.includes(ticket.status) && mayTake(action, actor, ticket, tree) && makesSense(action, actor, ticket));
}

function makesSense(action: Action, actor: Actor, ticket: TicketState): boolean {
  switch (action) {
    case 'grant-extension':
    case 'refuse-extension':
      return ticket.askedExtension !== null;
    case 'extend':
      return ticket.askedExtension === null;
    case 'waive-part':
      return ticket.parts.some(({ state }) => state === 'open');
    case 'submit':
      return ticket.parts.every(({ state }) => state !== 'open');
    case 'approve':
      return actor.kind !== 'staff' || ticket.submitted?.byId !== actor.id;
    case 'publish':
    case 'keep-private':
      return ticket.publicationState !== 'withdrawn';
    case 'withdraw-publication':
      return ticket.publicationState === 'published';
    case 'erase':
      return ticket.erasedAt === null;
    case 'rate':
      return ticket.rating === null;
    case 'reopen':
      return ticket.departmentId !== null;
    case 'dispatch':
      return actor.kind !== 'staff' || actor.role !== 'operator' || ticket.status === 'received';
    case 'message':
      return actor.kind !== 'citizen' || ticket.status !== 'waiting_for_citizen';
    default:
      return true;
  }
}
