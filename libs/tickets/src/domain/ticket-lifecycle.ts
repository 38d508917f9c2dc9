import { type Action, type Audience, OPEN_STATUSES, type Party, type Status, STATUSES } from '@gopy/vocabulary';

/**
 * Whose ticket it must be for a member of a department to act. `holder`: the department that has it (or one above it in
 * the tree); `cooperating`: a department with an open part; `any`: no such condition. Citizens always act on their own.
 */
export type Scope = 'any' | 'holder' | 'cooperating';

export type Step = {
  readonly from: readonly Status[];
  /** `same` leaves the status; `before-merge` restores it. */
  readonly to: Status | 'same' | 'before-merge';
  readonly by: readonly Party[];
  readonly scope: Scope;
  /** Who sees in the timeline that it happened, and who may read the words that came with it. */
  readonly shownTo: Audience;
  readonly wordsTo: Audience;
};

const open: readonly Status[] = OPEN_STATUSES;
const PUBLISHABLE: readonly Status[] = [...OPEN_STATUSES, 'answered', 'closed'];
const withDepartment: readonly Status[] = ['dispatched', 'in_progress', 'waiting_for_citizen', 'in_review'];
const beforeWork: readonly Status[] = ['received', 'dispatched', 'in_progress'];

/** The whole life of a ticket (DESIGN §4): it drives the server, the buttons, the documents and the test over every status × action × role. */
export const lifecycle: Readonly<Record<Action, Step>> = {
  open: { from: [], to: 'received', by: ['citizen', 'operator', 'coordinator', 'partner'], scope: 'any', shownTo: 'public', wordsTo: 'citizen' },
  dispatch: { from: beforeWork, to: 'dispatched', by: ['router', 'coordinator', 'operator'], scope: 'any', shownTo: 'public', wordsTo: 'staff' },
  accept: { from: ['dispatched'], to: 'in_progress', by: ['officer'], scope: 'holder', shownTo: 'public', wordsTo: 'staff' },
  return: { from: ['dispatched', 'in_progress'], to: 'received', by: ['officer'], scope: 'holder', shownTo: 'public', wordsTo: 'staff' },
  transfer: { from: ['in_progress'], to: 'dispatched', by: ['approver', 'coordinator'], scope: 'holder', shownTo: 'public', wordsTo: 'citizen' },
  ask: { from: ['in_progress'], to: 'waiting_for_citizen', by: ['officer'], scope: 'holder', shownTo: 'public', wordsTo: 'citizen' },
  supply: { from: ['waiting_for_citizen'], to: 'in_progress', by: ['citizen', 'operator'], scope: 'any', shownTo: 'public', wordsTo: 'citizen' },
  extend: { from: ['dispatched', 'in_progress'], to: 'same', by: ['officer'], scope: 'holder', shownTo: 'staff', wordsTo: 'staff' },
  'grant-extension': { from: withDepartment, to: 'same', by: ['coordinator'], scope: 'any', shownTo: 'public', wordsTo: 'public' },
  'refuse-extension': { from: withDepartment, to: 'same', by: ['coordinator'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
  cooperate: { from: ['dispatched', 'in_progress'], to: 'same', by: ['officer', 'coordinator'], scope: 'holder', shownTo: 'public', wordsTo: 'staff' },
  'complete-part': { from: withDepartment, to: 'same', by: ['officer'], scope: 'cooperating', shownTo: 'staff', wordsTo: 'staff' },
  'waive-part': { from: withDepartment, to: 'same', by: ['officer', 'coordinator'], scope: 'holder', shownTo: 'staff', wordsTo: 'staff' },
  submit: { from: ['in_progress'], to: 'in_review', by: ['officer'], scope: 'holder', shownTo: 'public', wordsTo: 'staff' },
  'send-back': { from: ['in_review'], to: 'in_progress', by: ['approver'], scope: 'holder', shownTo: 'public', wordsTo: 'staff' },
  approve: { from: ['in_review'], to: 'answered', by: ['approver'], scope: 'holder', shownTo: 'public', wordsTo: 'public' },
  decline: { from: ['received'], to: 'declined', by: ['coordinator', 'operator'], scope: 'any', shownTo: 'public', wordsTo: 'citizen' },
  merge: { from: beforeWork, to: 'merged', by: ['operator', 'coordinator'], scope: 'any', shownTo: 'public', wordsTo: 'staff' },
  unmerge: { from: ['merged'], to: 'before-merge', by: ['operator', 'coordinator'], scope: 'any', shownTo: 'public', wordsTo: 'staff' },
  rate: { from: ['answered', 'closed'], to: 'closed', by: ['citizen', 'operator'], scope: 'any', shownTo: 'public', wordsTo: 'citizen' },
  reopen: { from: ['answered', 'closed'], to: 'dispatched', by: ['citizen', 'operator'], scope: 'any', shownTo: 'public', wordsTo: 'citizen' },
  close: { from: ['answered'], to: 'closed', by: ['citizen', 'operator', 'clock'], scope: 'any', shownTo: 'public', wordsTo: 'staff' },
  note: { from: open, to: 'same', by: ['operator', 'coordinator', 'officer', 'approver'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
  message: { from: [...open, 'answered'], to: 'same', by: ['citizen', 'operator', 'coordinator', 'officer'], scope: 'holder', shownTo: 'citizen', wordsTo: 'citizen' },
  follow: { from: STATUSES, to: 'same', by: ['operator', 'coordinator', 'officer', 'approver', 'leader'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
  attach: { from: open, to: 'same', by: ['citizen', 'operator', 'coordinator', 'officer'], scope: 'holder', shownTo: 'citizen', wordsTo: 'citizen' },
  redact: { from: STATUSES, to: 'same', by: ['coordinator'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
  publish: { from: PUBLISHABLE, to: 'same', by: ['coordinator'], scope: 'any', shownTo: 'public', wordsTo: 'staff' },
  'keep-private': { from: STATUSES, to: 'same', by: ['coordinator'], scope: 'any', shownTo: 'citizen', wordsTo: 'staff' },
  'withdraw-publication': { from: STATUSES, to: 'same', by: ['citizen', 'operator', 'coordinator'], scope: 'any', shownTo: 'citizen', wordsTo: 'staff' },
  erase: { from: STATUSES, to: 'same', by: ['admin', 'clock'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
  prioritise: { from: open, to: 'same', by: ['operator', 'coordinator'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
  classify: { from: beforeWork, to: 'same', by: ['operator', 'coordinator'], scope: 'any', shownTo: 'staff', wordsTo: 'staff' },
};
