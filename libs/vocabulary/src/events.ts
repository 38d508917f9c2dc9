import type { Action } from './actions.js';

/** The past fact that each action leaves behind: one row, which is timeline entry and outbox message at once. */
export const EVENT_OF_ACTION = {
  open: 'ticket.opened',
  dispatch: 'ticket.dispatched',
  accept: 'ticket.accepted',
  return: 'ticket.returned',
  transfer: 'ticket.transferred',
  ask: 'ticket.asked',
  supply: 'ticket.supplied',
  extend: 'ticket.extension-asked',
  'grant-extension': 'ticket.extension-granted',
  'refuse-extension': 'ticket.extension-refused',
  cooperate: 'ticket.cooperation-asked',
  'complete-part': 'ticket.part-completed',
  'waive-part': 'ticket.part-waived',
  submit: 'ticket.submitted',
  'send-back': 'ticket.sent-back',
  approve: 'ticket.answered',
  decline: 'ticket.declined',
  merge: 'ticket.merged',
  unmerge: 'ticket.unmerged',
  rate: 'ticket.rated',
  reopen: 'ticket.reopened',
  close: 'ticket.closed',
  note: 'ticket.noted',
  message: 'ticket.messaged',
  follow: 'ticket.followed',
  attach: 'ticket.attached',
  redact: 'ticket.redacted',
  publish: 'ticket.published',
  'keep-private': 'ticket.kept-private',
  'withdraw-publication': 'ticket.publication-withdrawn',
  erase: 'ticket.erased',
  prioritise: 'ticket.prioritised',
  classify: 'ticket.classified',
} as const satisfies Record<Action, string>;

/** `ticket.routed` has no action of its own: the router looked and left the ticket with the coordinator. */
export type TicketEventName = (typeof EVENT_OF_ACTION)[Action] | 'ticket.left-to-coordinator';

/** Who may read an event in a timeline: everybody, the holder of the secret link and staff, or staff alone. */
export const AUDIENCES = ['public', 'citizen', 'staff'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Things a screen can watch (DESIGN §6). */
export const LIVE_TOPICS = ['ticket', 'inbox', 'queue', 'desk'] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];
