import { DomainError } from '@gopy/kernel';
import { type Action, ACTIONS, EVENT_OF_ACTION, STATUSES } from '@gopy/vocabulary';
import { aTicket, circumstances, everybody, LIGHTING, NOON, WARD } from '../testing/a-ticket.js';
import { partyOf } from './actor.js';
import type { StepInputs } from './steps/step-effects.js';
import { lifecycle } from './ticket-lifecycle.js';
import type { TicketState } from './ticket-state.js';
import { Ticket } from './ticket.js';

const later = '2026-12-24T05:00:00Z';
const words = 'Nội dung';

/** An input that each step accepts, and what the ticket must carry for the step to make sense. */
const steps: { readonly [Name in keyof StepInputs]: { input: StepInputs[Name]; given?: Partial<TicketState> } } = {
  dispatch: { input: { departmentId: WARD } },
  accept: { input: {} },
  return: { input: { reasonCode: 'wrong-department', suggestedDepartmentId: WARD } },
  transfer: { input: { departmentId: WARD, reason: words } },
  ask: { input: { question: words } },
  supply: { input: { content: words } },
  extend: { input: { dueAt: later, reason: words } },
  'grant-extension': { input: {}, given: { askedExtension: { dueAt: later, reason: words, byName: 'A' } } },
  'refuse-extension': { input: { reason: words }, given: { askedExtension: { dueAt: later, reason: words, byName: 'A' } } },
  cooperate: { input: { parts: [{ departmentId: WARD, task: words }] } },
  'complete-part': { input: { result: words }, given: { parts: [{ departmentId: LIGHTING, task: words, dueAt: null, state: 'open', result: null }] } },
  'waive-part': { input: { departmentId: WARD, reason: words }, given: { parts: [{ departmentId: WARD, task: words, dueAt: null, state: 'open', result: null }] } },
  submit: { input: { answer: words, outcome: 'done' } },
  'send-back': { input: { remark: words } },
  approve: { input: {} },
  decline: { input: { reasonCode: 'spam' } },
  merge: { input: { intoId: '2', intoCode: 'DN-0000-0001B' } },
  unmerge: { input: {} },
  rate: { input: { score: 'satisfied' } },
  reopen: { input: { reason: words } },
  close: { input: {} },
  note: { input: { content: words } },
  message: { input: { content: words } },
  follow: { input: {} },
  attach: { input: { attachmentIds: ['7'] } },
  redact: { input: { publicContent: words } },
  publish: { input: { content: words, photos: [], risks: [], facts: { restricted: false, person: null, citizenPhotoIds: [], personalData: false } } },
  'keep-private': { input: { reasonCode: 'personal-matter' } },
  'withdraw-publication': { input: {} },
  erase: { input: { forget: (text) => text } },
  prioritise: { input: { priority: 'high' } },
  classify: { input: { categoryId: '3' } },
};

const names = ACTIONS.filter((action): action is keyof StepInputs => action !== 'open');
const everyCase = names.flatMap((action) => STATUSES.flatMap((status) => everybody.map((actor) => ({ action, status, actor, party: partyOf(actor) }))));

/** The one rule beyond the table: an operator dispatches only what nobody has dispatched yet. */
const operatorTooLate = (action: Action, party: string, status: string): boolean => action === 'dispatch' && party === 'operator' && status !== 'received';

describe('the life of a ticket, over every action, status and party', () => {
  it.each(everyCase)('$action by $party while $status', ({ action, status, actor, party }) => {
    const before = aTicket(status, { departmentId: LIGHTING, ...steps[action].given });
    const ticket = new Ticket(before);
    const { from, by, to } = lifecycle[action];
    const take = () => ticket.take(action, steps[action].input, actor, circumstances());

    if (by.includes(party) && from.includes(status) && !operatorTooLate(action, party, status)) {
      take();
      expect(ticket.state).toMatchObject({ version: 2, status: to === 'same' ? status : to === 'before-merge' ? 'dispatched' : to });
      expect(ticket.events).toMatchObject([{ type: EVENT_OF_ACTION[action], version: 2, at: NOON, actor: { kind: actor.kind } }]);
    } else {
      expect(take).toThrow(DomainError);
      expect(take).toThrow(by.includes(party) && !operatorTooLate(action, party, status) ? 'ticket.step-not-possible' : /ticket.step-not-(allowed|possible)/);
      expect(ticket.state).toBe(before);
      expect(ticket.events).toEqual([]);
    }
  });
});

describe('the lifecycle table', () => {
  it('is the one that the city decided (DESIGN §4)', () => {
    const moves = names.filter((action) => lifecycle[action].to !== 'same').map((action) => `${action}: ${lifecycle[action].from.join(' ')} → ${lifecycle[action].to} by ${lifecycle[action].by.join(' ')}`);

    expect(moves).toEqual([
      'dispatch: received dispatched in_progress → dispatched by router coordinator operator',
      'accept: dispatched → in_progress by officer',
      'return: dispatched in_progress → received by officer',
      'transfer: in_progress → dispatched by approver coordinator',
      'ask: in_progress → waiting_for_citizen by officer',
      'supply: waiting_for_citizen → in_progress by citizen operator',
      'submit: in_progress → in_review by officer',
      'send-back: in_review → in_progress by approver',
      'approve: in_review → answered by approver',
      'decline: received → declined by coordinator operator',
      'merge: received dispatched in_progress → merged by operator coordinator',
      'unmerge: merged → before-merge by operator coordinator',
      'rate: answered closed → closed by citizen operator',
      'reopen: answered closed → dispatched by citizen operator',
      'close: answered → closed by citizen operator clock',
    ]);
  });

  it('lets every status be left, save by what is over for good', () => {
    const left = STATUSES.filter((status) => names.some((action) => lifecycle[action].to !== 'same' && lifecycle[action].from.includes(status)));
    expect(STATUSES.filter((status) => !left.includes(status))).toEqual(['declined']);
  });
});
