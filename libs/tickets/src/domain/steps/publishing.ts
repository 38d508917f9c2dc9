import { DomainError } from '@gopy/kernel';
import type { PrivateReason, PublicationRisk } from '@gopy/vocabulary';
import { type Person, personStillNamed } from '../person-still-named.js';
import { publicationRisks } from '../publication-risks.js';
import type { PhotoBox, Publication, TicketState } from '../ticket-state.js';
import type { StepEffect } from './step-effect.js';

/** As the public will read it, with the risks that the person saw and weighed. */
export type PublicWording = {
  readonly content: string;
  readonly address?: string;
  readonly answer?: string;
  readonly photos: readonly { readonly attachmentId: string; readonly boxes: readonly PhotoBox[] }[];
  readonly risks: readonly PublicationRisk[];
};
/** What the rules of publication ask about the ticket and do not find on its row. */
export type PublicationFacts = {
  readonly restricted: boolean;
  readonly person: Person | null;
  readonly citizenPhotoIds: readonly string[];
  /** Numbers and addresses of people, still in the words that are to be public. */
  readonly personalData: boolean;
};

export type PublishingInputs = {
  publish: PublicWording & { readonly facts: PublicationFacts };
  'keep-private': { reasonCode: PrivateReason; note?: string };
  'withdraw-publication': { reason?: string };
};
type Publishing = PublishingInputs['publish'];

const NOTHING_SHOWN = { address: null, answer: null, photos: [], reasonCode: null, note: null } as const;
const byNameOf = (actor: { kind: string; name?: string }): string => actor.name ?? '';

const publish: StepEffect<Publishing> = (ticket, input, { actor, now }) => {
  refuseWithdrawn('publish', ticket);
  if (input.facts.restricted) throw new DomainError('publication.never');
  if ((input.answer === undefined) !== (ticket.answer === null)) throw new DomainError('request.invalid', { field: 'answer' });
  refuseUnweighedRisks(ticket, input);
  refuseForeignPhotos(ticket, input);
  refuseTheNamed(input);
  const { content, address, answer, photos } = input;
  const publication: Publication = {
    ...NOTHING_SHOWN,
    address: address || null,
    answer: answer ?? null,
    photos,
    byName: byNameOf(actor),
    at: now.toISOString(),
  };
  return { changes: { publicContent: content, publicationState: 'published', publication, publicationDueAt: null }, data: {} };
};

/** The citizen said no, or is forgotten: nobody decides otherwise afterwards. */
function refuseWithdrawn(action: keyof PublishingInputs, { publicationState, status }: TicketState): void {
  if (publicationState === 'withdrawn') throw new DomainError('ticket.step-not-possible', { action, status });
}

/** The matter itself, however it was redacted, and what is still in the words. */
export const risksOf = ({ content, answer }: Pick<TicketState, 'content' | 'answer'>, restricted: boolean): PublicationRisk[] => {
  const inAnswer = answer === null ? [] : publicationRisks(answer.text, restricted).filter((risk) => OF_PEOPLE.includes(risk));
  const inContent = publicationRisks(content, restricted);
  return [...inContent, ...inAnswer.filter((risk) => !inContent.includes(risk))];
};
/** An answer names its own officials and the law of complaints as a matter of course. */
const OF_PEOPLE: readonly PublicationRisk[] = ['children', 'violence', 'health'];

function refuseUnweighedRisks(ticket: TicketState, { content, risks, facts }: Publishing): void {
  const present = [
    ...risksOf(ticket, facts.restricted),
    ...publicationRisks(content, facts.restricted),
    ...(facts.personalData ? (['personal-data'] as const) : []),
  ];
  if (present.some((risk) => !risks.includes(risk)))
    throw new DomainError('publication.risks-not-acknowledged', { field: 'risks', risks: [...new Set(present)].join(', ') });
}

function refuseForeignPhotos({ answer, photoConsent }: TicketState, { photos, facts }: Publishing): void {
  const allowed = new Set([...(answer?.attachmentIds ?? []), ...(photoConsent ? facts.citizenPhotoIds : [])]);
  if (photos.some(({ attachmentId }) => !allowed.has(attachmentId)))
    throw new DomainError('publication.photo-not-allowed', { field: 'photos' });
}

function refuseTheNamed({ content, answer, address, facts }: Publishing): void {
  const found = facts.person && personStillNamed({ texts: [content, ...(answer === undefined ? [] : [answer])], address }, facts.person);
  if (found) throw new DomainError('publication.person-still-named', { found });
}

const keepPrivate: StepEffect<PublishingInputs['keep-private']> = (ticket, { reasonCode, note }, { actor, now }) => {
  refuseWithdrawn('keep-private', ticket);
  const publication: Publication = { ...NOTHING_SHOWN, reasonCode, note: note ?? null, byName: byNameOf(actor), at: now.toISOString() };
  return { changes: { publicationState: 'private', publication, publicationDueAt: null }, data: { reasonCode, internal: note } };
};

/** Taken off the board at once and for good, or kept from it before anybody decided: a later answer does not bring it back into the queue. */
const withdraw: StepEffect<PublishingInputs['withdraw-publication']> = (ticket, { reason }, { actor, now }) => {
  refuseWithdrawn('withdraw-publication', ticket);
  return {
    changes: {
      publicationState: 'withdrawn',
      publication: { ...NOTHING_SHOWN, reasonCode: 'citizen-asked', note: reason ?? null, byName: byNameOf(actor), at: now.toISOString() },
      publicationDueAt: null,
    },
    data: { words: reason },
  };
};

export const publishing = { publish, 'keep-private': keepPrivate, 'withdraw-publication': withdraw };
