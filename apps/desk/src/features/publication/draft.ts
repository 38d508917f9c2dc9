import { type ActionBodies, findPersonalData, HIDDEN, type PhotoBox, type TicketDetail } from '@gopy/contracts';
import { publicText, type Span, spansBetween } from './redaction.js';

export const REDACTED_FIELDS = ['content', 'address', 'answer'] as const;
export type RedactedField = (typeof REDACTED_FIELDS)[number];

export function isRedactedField(name: string | undefined): name is RedactedField {
  return REDACTED_FIELDS.some((field) => field === name);
}

export interface RedactedText {
  /** As sent: when it changes, what was hidden in it no longer holds. */
  readonly original: string;
  /** What is hidden in; another than the original when somebody had rewritten it. */
  readonly text: string;
  readonly spans: readonly Span[];
}
export interface ShownPhoto {
  readonly shown: boolean;
  readonly boxes: readonly PhotoBox[];
}
export interface Draft extends Readonly<Record<RedactedField, RedactedText>> {
  readonly photos: Readonly<Record<string, ShownPhoto>>;
}

/** What is offered at the start: as published, else with phone numbers, identity numbers and e-mail addresses hidden. */
export function draftOf(ticket: TicketDetail): Draft {
  const { publication, content, address = '', answer } = ticket;
  const published = publication.state === 'published';
  const chosen = published || publication.photos.length > 0;
  return {
    content: startOf(content, publication.content ?? publication.proposedContent),
    address: startOf(address, published ? (publication.address ?? (address && HIDDEN)) : (publication.proposedAddress ?? '')),
    answer: startOf(answer?.text ?? '', publication.answer ?? publication.proposedAnswer ?? ''),
    photos: Object.fromEntries(
      photosOf(ticket).map(({ id, from }) => {
        const before = publication.photos.find(({ attachmentId }) => attachmentId === id);
        return [id, { shown: before !== undefined || (!chosen && from === 'department'), boxes: before?.boxes ?? [] }];
      }),
    ),
  };
}

function startOf(original: string, shown: string): RedactedText {
  const spans = spansBetween(original, shown);
  return spans ? { original, text: original, spans } : { original, text: shown, spans: findPersonalData(shown) };
}

/** The draft for the ticket as it is now: only a text that is another one begins anew. */
export function draftFor(ticket: TicketDetail, draft: Draft): Draft {
  const fresh = draftOf(ticket);
  const kept = (field: RedactedField) => (draft[field].original === fresh[field].original ? draft[field] : fresh[field]);
  return { content: kept('content'), address: kept('address'), answer: kept('answer'), photos: { ...fresh.photos, ...draft.photos } };
}

export type OfferedPhoto = TicketDetail['attachments'][number] & { readonly from: 'citizen' | 'department' };

/** Photos that may be shown at all: the citizen's only if they agreed. */
export function photosOf({ attachments, answer, publication }: TicketDetail): OfferedPhoto[] {
  const theirs = publication.photoConsent ? attachments.map((photo) => ({ ...photo, from: 'citizen' as const })) : [];
  return [...theirs, ...(answer?.attachments ?? []).map((photo) => ({ ...photo, from: 'department' as const }))];
}

export const publicOf = ({ text, spans }: RedactedText): string => publicText(text, spans);
/** Nothing is left to read. */
export const isAllHidden = (text: RedactedText): boolean => publicOf(text).replaceAll(HIDDEN, '').trim() === '';

/** What is sent: texts as the public reads them, photos with their boxes. */
export function bodyOf(ticket: TicketDetail, draft: Draft, risks: ActionBodies['publish']['risks']): ActionBodies['publish'] {
  return {
    version: ticket.version,
    content: publicOf(draft.content),
    address: isAllHidden(draft.address) ? undefined : publicOf(draft.address),
    answer: ticket.answer && publicOf(draft.answer),
    photos: photosOf(ticket).flatMap(({ id }) => {
      const photo = draft.photos[id];
      return photo?.shown ? [{ attachmentId: id, boxes: [...photo.boxes] }] : [];
    }),
    risks,
  };
}
