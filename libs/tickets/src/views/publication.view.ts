import { findPersonalData, hidePersonalData, type PublicationView } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import { forgetName } from '../domain/forget-person.js';
import { risksOf } from '../domain/steps/publishing.js';
import type { TicketState } from '../domain/ticket-state.js';
import type { TicketRecord } from './ticket-record.js';

/** What staff decided about showing the ticket, and what they should weigh before they do. */
export function publicationView(
  { state: ticket, contact }: Pick<TicketRecord, 'state' | 'contact'>,
  directory: Directory,
): PublicationView {
  const restricted = directory.findCategory(ticket.categoryId)?.restricted ?? false;
  const personal = findPersonalData([ticket.content, ticket.address, ticket.answer?.text].join('\n')).length > 0;
  return {
    ...decided(ticket),
    dueSince: ticket.publicationDueAt?.toISOString(),
    risks: [...risksOf(ticket, restricted), ...(personal ? (['personal-data'] as const) : [])],
    possible: !restricted,
    photoConsent: ticket.photoConsent,
    ...proposed(ticket, contact?.name ?? null),
  };
}

function decided({
  publication,
  publicationState: state,
  publicContent,
}: TicketState): Partial<PublicationView> & Pick<PublicationView, 'photos'> {
  if (publication === null) return { ...(state !== null && { state }), photos: [] };
  const { byName: by, at, reasonCode, note, address, answer, photos } = publication;
  return {
    ...(state !== null && { state }),
    by,
    at,
    reasonCode: reasonCode ?? undefined,
    note: note ?? undefined,
    ...(state === 'published' && { content: publicContent ?? undefined, address: address ?? undefined, answer: answer ?? undefined }),
    photos: photos.map(({ attachmentId, boxes }) => ({ attachmentId, boxes: [...boxes] })),
  };
}

/** What was published before is where the next decision starts from. */
function proposed(
  { publicContent, content, answer, address, publication, publicationState }: TicketState,
  name: string | null,
): Pick<PublicationView, 'proposedContent' | 'proposedAnswer' | 'proposedAddress'> {
  const withoutName = forgetName(name);
  const hide = (text: string): string => withoutName(hidePersonalData(text));
  return {
    proposedContent: hide(publicContent ?? content),
    proposedAnswer: answer === null ? undefined : (publication?.answer ?? hide(answer.text)),
    proposedAddress:
      publicationState === 'published' ? (publication?.address ?? undefined) : address === null ? undefined : hidePersonalData(address),
  };
}
