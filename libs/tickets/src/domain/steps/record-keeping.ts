import { planned } from '../planned-deadlines.js';
import type { NoInput, StepEffect } from './step-effect.js';

export type RecordKeepingInputs = {
  note: { content: string };
  follow: NoInput;
  redact: { publicContent: string };
  classify: { categoryId?: string; areaCode?: string };
};

const note: StepEffect<RecordKeepingInputs['note']> = (_ticket, input) => ({ changes: {}, data: { words: input.content } });

/** Following twice is the same as following once. */
const follow: StepEffect<RecordKeepingInputs['follow']> = (ticket, _input, { actor }) => ({
  changes: { followerIds: actor.kind === 'staff' ? [...new Set([...ticket.followerIds, actor.id])] : ticket.followerIds },
  data: {},
});

const redact: StepEffect<RecordKeepingInputs['redact']> = (_ticket, input) => ({ changes: { publicContent: input.publicContent }, data: {} });

const classify: StepEffect<RecordKeepingInputs['classify']> = (ticket, input, { deadlines }) => {
  const changes = { categoryId: input.categoryId ?? ticket.categoryId, areaCode: input.areaCode ?? ticket.areaCode };
  return { changes: { ...changes, ...planned({ ...ticket, ...changes }, deadlines) }, data: { categoryId: input.categoryId, areaCode: input.areaCode } };
};

export const recordKeeping = { note, follow, redact, classify };
