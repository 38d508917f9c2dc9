import type { AnswerView, FollowResponse } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import type { Names } from './names.js';
import { publishedPhotoView } from './published-photo.view.js';
import { publishedTicket, type PublishedTicket } from './published-tickets.view.js';
import type { TicketRecord } from './ticket-record.js';

/** The ticket as the board shows it, if it does. */
export function onBoard({ state, attachments }: TicketRecord, directory: Directory): PublishedTicket | undefined {
  const restricted = directory.findCategory(state.categoryId)?.restricted ?? false;
  return state.publicationState === 'published' && !restricted ? publishedTicket(state, attachments) : undefined;
}

export function publicationOf({ state }: TicketRecord, shown: PublishedTicket | undefined): FollowResponse['publication'] {
  if (shown === undefined) return state.publicationState === null ? undefined : { state: state.publicationState, photos: [] };
  const { content, address, lat, lon, photos, publishedAt } = shown;
  return {
    state: 'published',
    content,
    address: address ?? undefined,
    lat: lat ?? undefined,
    lon: lon ?? undefined,
    photos: photos.map((photo) => publishedPhotoView(photo, publishedAt)),
  };
}

export function publishedAnswer(shown: PublishedTicket | undefined, names: Names): AnswerView | undefined {
  if (!shown?.answer?.text) return undefined;
  const { text, outcome, at, departmentId, photos } = shown.answer;
  const department = names.department(departmentId) ?? { id: departmentId, name: '', nameEn: '' };
  return { text, outcome, at, department, attachments: photos.map((photo) => publishedPhotoView(photo, shown.publishedAt)) };
}

/**
 * A code may be known to anybody (similar reports nearby tell it): of the answers in the timeline only the words that
 * were released are left, and no photo, since those of the timeline bear no black boxes.
 */
export function withReleasedWords(record: TicketRecord, shown: PublishedTicket | undefined): TicketRecord {
  const last = record.events.findLast(({ type }) => type === 'ticket.answered');
  const events = record.events.map((event) => {
    const words = event === last ? (shown?.answer?.text ?? undefined) : undefined;
    return { ...event, data: { ...event.data, attachmentIds: [], ...(event.type === 'ticket.answered' && { words }) } };
  });
  return { ...record, events };
}
