import type { AttachmentView, BoardEntry, BoardItem } from '@gopy/contracts';
import { type PublishedPhoto, publishedPhotoView, type PublishedTicket } from '@gopy/tickets';
import { boardState } from '../domain/board-state.js';
import { excerptOf } from '../domain/excerpt.js';
import type { BoardNames } from './board-names.js';

/** A published report as one line of the board; its picture is the citizen's, else that of the answer. */
export function boardItem(ticket: PublishedTicket, names: BoardNames): BoardItem {
  const photo = ticket.photos[0] ?? ticket.answer?.photos[0];
  return {
    code: ticket.code,
    excerpt: excerptOf(ticket.content),
    state: boardState(ticket),
    category: names.category(ticket.categoryId),
    area: names.area(ticket.areaCode),
    department: names.department(ticket.departmentId),
    address: ticket.address ?? undefined,
    receivedAt: ticket.receivedAt.toISOString(),
    answeredAt: ticket.answer?.at,
    outcome: ticket.answer?.outcome,
    score: ticket.score ?? undefined,
    photo: photo && photoView(photo, ticket),
  };
}

/** All that the public reads of it. */
export function boardEntry(ticket: PublishedTicket, names: BoardNames): BoardEntry {
  return {
    ...boardItem(ticket, names),
    status: ticket.status,
    content: ticket.content,
    answer: answerOf(ticket, names),
    photos: ticket.photos.map((photo) => photoView(photo, ticket)),
    lat: ticket.lat ?? undefined,
    lon: ticket.lon ?? undefined,
    dueAt: ticket.dueAt.toISOString(),
    publishedAt: ticket.publishedAt.toISOString(),
  };
}

/** Not before its words were released. */
function answerOf(ticket: PublishedTicket, names: BoardNames): BoardEntry['answer'] {
  if (ticket.answer === null || ticket.answer.text === null) return undefined;
  const { text, outcome, at, departmentId, photos } = ticket.answer;
  const department = names.department(departmentId) ?? { id: departmentId, name: '', nameEn: '' };
  return { text, outcome, at, department, photos: photos.map((photo) => photoView(photo, ticket)) };
}

const photoView = (photo: PublishedPhoto, { publishedAt }: PublishedTicket): AttachmentView => publishedPhotoView(photo, publishedAt);
