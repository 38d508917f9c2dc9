import type { StaffAction } from '@gopy/contracts';
import { DECLINE_REASONS, PRIORITIES, PRIVATE_REASONS, RETURN_REASONS, SCORES } from '@gopy/vocabulary';
import type { WordKey } from '@gopy/web-kit';
import type { ActionKey } from './action-texts.js';

/** One input of an action's dialog; `name` is the field of the request body. */
export type ActionField = { name: string; label: ActionKey; required?: true } & (
  | { kind: 'text' }
  | { kind: 'line' }
  | { kind: 'choice'; choices: readonly { value: string; word: WordKey }[] }
  | { kind: 'department' }
  | { kind: 'open-part' }
  | { kind: 'category' }
  | { kind: 'area' }
  | { kind: 'time' }
  | { kind: 'photos' }
  | { kind: 'parts' }
);

export interface ActionForm {
  fields: readonly ActionField[];
  explains: ActionKey;
  harsh?: true;
}

const REASON: ActionField = { kind: 'text', name: 'reason', label: 'reason', required: true };
const MAYBE_REASON: ActionField = { kind: 'text', name: 'reason', label: 'reason' };
const NOTE: ActionField = { kind: 'text', name: 'note', label: 'note' };
const DEPARTMENT: ActionField = { kind: 'department', name: 'departmentId', label: 'departmentId', required: true };
const CATEGORY: ActionField = { kind: 'category', name: 'categoryId', label: 'categoryId' };
const CONTENT: ActionField = { kind: 'text', name: 'content', label: 'content', required: true };
const PHOTOS: ActionField = { kind: 'photos', name: 'attachmentIds', label: 'photos' };
const DUE: ActionField = { kind: 'time', name: 'dueAt', label: 'dueAt', required: true };

/** Every action that is done in a dialog: what it asks for, and what it tells beforehand. `submit` has its own panel. */
export const actionForms: Partial<Record<StaffAction, ActionForm>> = {
  dispatch: { fields: [DEPARTMENT, CATEGORY, MAYBE_REASON], explains: 'explain.dispatch' },
  return: {
    fields: [
      {
        kind: 'choice',
        name: 'reasonCode',
        label: 'reasonCode',
        required: true,
        choices: RETURN_REASONS.map((value) => ({ value, word: `return-reason.${value}` as const })),
      },
      { kind: 'department', name: 'suggestedDepartmentId', label: 'suggestedDepartmentId' },
      NOTE,
    ],
    explains: 'explain.return',
  },
  transfer: { fields: [DEPARTMENT, REASON], explains: 'explain.transfer' },
  ask: { fields: [{ kind: 'text', name: 'question', label: 'question', required: true }], explains: 'explain.ask' },
  supply: { fields: [CONTENT, PHOTOS], explains: 'explain.supply' },
  extend: { fields: [DUE, REASON], explains: 'explain.extend' },
  'grant-extension': { fields: [{ kind: 'time', name: 'dueAt', label: 'grantedDueAt' }], explains: 'explain.grant-extension' },
  'refuse-extension': { fields: [REASON], explains: 'explain.refuse-extension' },
  cooperate: { fields: [{ kind: 'parts', name: 'parts', label: 'parts', required: true }], explains: 'explain.cooperate' },
  'complete-part': { fields: [{ kind: 'text', name: 'result', label: 'result', required: true }], explains: 'explain.complete-part' },
  'waive-part': {
    fields: [{ kind: 'open-part', name: 'departmentId', label: 'waivedId', required: true }, REASON],
    explains: 'explain.waive-part',
  },
  'send-back': { fields: [{ kind: 'text', name: 'remark', label: 'remark', required: true }], explains: 'explain.send-back' },
  approve: { fields: [], explains: 'explain.approve' },
  decline: {
    fields: [
      {
        kind: 'choice',
        name: 'reasonCode',
        label: 'reasonCode',
        required: true,
        choices: DECLINE_REASONS.map((value) => ({ value, word: `decline-reason.${value}` as const })),
      },
      NOTE,
    ],
    explains: 'explain.decline',
    harsh: true,
  },
  merge: { fields: [{ kind: 'line', name: 'into', label: 'into', required: true }], explains: 'explain.merge' },
  unmerge: { fields: [MAYBE_REASON], explains: 'explain.unmerge' },
  rate: {
    fields: [
      {
        kind: 'choice',
        name: 'score',
        label: 'score',
        required: true,
        choices: SCORES.map((value) => ({ value, word: `score.${value}` as const })),
      },
      { kind: 'text', name: 'comment', label: 'comment' },
    ],
    explains: 'explain.rate',
  },
  reopen: { fields: [REASON, PHOTOS], explains: 'explain.reopen' },
  close: { fields: [], explains: 'explain.close' },
  note: { fields: [CONTENT], explains: 'explain.note' },
  message: { fields: [CONTENT, PHOTOS], explains: 'explain.message' },
  attach: { fields: [PHOTOS], explains: 'explain.attach' },
  redact: { fields: [{ kind: 'text', name: 'publicContent', label: 'publicContent' }], explains: 'explain.redact' },
  'keep-private': {
    fields: [
      {
        kind: 'choice',
        name: 'reasonCode',
        label: 'reasonCode',
        required: true,
        choices: PRIVATE_REASONS.map((value) => ({ value, word: `private-reason.${value}` as const })),
      },
      NOTE,
    ],
    explains: 'explain.keep-private',
  },
  'withdraw-publication': { fields: [MAYBE_REASON], explains: 'explain.withdraw-publication', harsh: true },
  prioritise: {
    fields: [
      {
        kind: 'choice',
        name: 'priority',
        label: 'priority',
        required: true,
        choices: PRIORITIES.map((value) => ({ value, word: `priority.${value}` as const })),
      },
      MAYBE_REASON,
    ],
    explains: 'explain.prioritise',
  },
  classify: { fields: [CATEGORY, { kind: 'area', name: 'areaCode', label: 'areaCode' }], explains: 'explain.classify' },
};
