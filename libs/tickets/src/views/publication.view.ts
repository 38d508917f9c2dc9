import { findPersonalData, hidePersonalData, type PublicationView } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import { publicationRisks } from '../domain/publication-risks.js';
import type { TicketState } from '../domain/ticket-state.js';

/** What staff decided about showing the ticket, and what they should weigh before they do. */
export function publicationView(ticket: TicketState, directory: Directory): PublicationView {
  const { publication, publicationState: state, answer } = ticket;
  const restricted = directory.findCategory(ticket.categoryId)?.restricted ?? false;
  const personal = findPersonalData(`${ticket.content}\n${answer?.text ?? ''}`).length > 0;
  return {
    ...(state !== null && { state }),
    ...(publication !== null && { by: publication.byName, at: publication.at, reasonCode: publication.reasonCode ?? undefined, note: publication.note ?? undefined }),
    ...(state === 'published' && { content: ticket.publicContent ?? undefined, address: publication?.address ?? undefined, answer: publication?.answer ?? undefined }),
    photos: (publication?.photos ?? []).map(({ attachmentId, boxes }) => ({ attachmentId, boxes: [...boxes] })),
    dueSince: ticket.publicationDueAt?.toISOString(),
    risks: [...publicationRisks(ticket.content, restricted), ...(personal ? (['personal-data'] as const) : [])],
    possible: !restricted,
    photoConsent: ticket.photoConsent,
    proposedContent: hidePersonalData(ticket.publicContent ?? ticket.content),
    proposedAnswer: answer === null ? undefined : hidePersonalData(answer.text),
    proposedAddress: ticket.address ?? undefined,
  };
}
