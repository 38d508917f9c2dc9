import type { Params } from '@gopy/web-kit';
import { MAX_CONTENT } from '../../shared/limits.js';
import type { Draft } from './draft.js';
import type { ReportTextKey } from './report.texts.js';

const MAX_ADDRESS = 300;
export type FieldId = 'content' | 'photos' | 'area' | 'address' | 'category' | 'name' | 'phone' | 'email';
export type Said = { key: ReportTextKey; params?: Params };
export type DraftProblems = Partial<Record<FieldId, Said>>;

/** What the form can tell by itself; the server has the last word. */
export function draftProblems(draft: Draft, photosFailed: number): DraftProblems {
  const length = draft.content.normalize('NFC').trim().length;
  const problems: [FieldId, Said | false][] = [
    ['content', length === 0 && { key: 'contentEmpty' }],
    ['content', length > MAX_CONTENT && { key: 'contentLong', params: { over: length - MAX_CONTENT } }],
    ['photos', photosFailed > 0 && { key: 'photosFailed' }],
    ['address', draft.address.length > MAX_ADDRESS && { key: 'addressLong' }],
    ['phone', !draft.anonymous && looksWrong(draft.phone, /^\+?[\d\s().-]{8,20}$/) && { key: 'phoneWrong' }],
    ['email', !draft.anonymous && looksWrong(draft.email, /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/) && { key: 'emailWrong' }],
  ];
  return Object.fromEntries(problems.filter(([, said]) => said));
}

function looksWrong(text: string, shape: RegExp): boolean {
  return text.trim() !== '' && !shape.test(text.trim());
}

const FIELD_OF: Readonly<Record<string, FieldId>> = {
  content: 'content',
  categoryId: 'category',
  attachmentIds: 'photos',
  'place.areaCode': 'area',
  'place.address': 'address',
  'contact.name': 'name',
  'contact.phone': 'phone',
  'contact.email': 'email',
};

/** The form's field that the server means, or none. */
export function fieldOf(serverField: string): FieldId | undefined {
  return FIELD_OF[serverField.replace(/\[.*|\.\d+$/, '')];
}
