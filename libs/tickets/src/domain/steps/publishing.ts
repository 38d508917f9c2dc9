import type { PrivateReason } from '@gopy/vocabulary';
import type { PhotoBox, Publication } from '../ticket-state.js';
import type { StepEffect } from './step-effect.js';

export type PublishingInputs = {
  publish: { content: string; address?: string; answer?: string; photos: readonly { attachmentId: string; boxes: readonly PhotoBox[] }[] };
  'keep-private': { reasonCode: PrivateReason; note?: string };
  'withdraw-publication': { reason?: string };
};

const NOTHING_SHOWN = { address: null, answer: null, photos: [], reasonCode: null, note: null } as const;
const byNameOf = (actor: { kind: string; name?: string }): string => actor.name ?? '';

const publish: StepEffect<PublishingInputs['publish']> = (_ticket, input, { actor, now }) => {
  const { content, address, answer, photos } = input;
  const publication: Publication = { ...NOTHING_SHOWN, address: address ?? null, answer: answer ?? null, photos, byName: byNameOf(actor), at: now.toISOString() };
  return { changes: { publicContent: content, publicationState: 'published', publication, publicationDueAt: null }, data: {} };
};

const keepPrivate: StepEffect<PublishingInputs['keep-private']> = (_ticket, { reasonCode, note }, { actor, now }) => ({
  changes: { publicationState: 'private', publication: { ...NOTHING_SHOWN, reasonCode, note: note ?? null, byName: byNameOf(actor), at: now.toISOString() }, publicationDueAt: null },
  data: { reasonCode, internal: note },
});

/** Taken off the board at once and for good: a later answer does not bring it back into the queue. */
const withdraw: StepEffect<PublishingInputs['withdraw-publication']> = (_ticket, { reason }, { actor, now }) => ({
  changes: { publicationState: 'withdrawn', publication: { ...NOTHING_SHOWN, reasonCode: 'citizen-asked', note: reason ?? null, byName: byNameOf(actor), at: now.toISOString() }, publicationDueAt: null },
  data: { words: reason },
});

export const publishing = { publish, 'keep-private': keepPrivate, 'withdraw-publication': withdraw };
