import { days } from '@gopy/kernel';
import { createHash } from 'node:crypto';
import { benchTexts as texts } from './bench-texts.js';
import type { InventedTicket } from './invented-ticket.js';
import { isRated, type Moment } from './invented-story.js';
import type { Cell } from './tab-separated.js';

const SECRET_LIFETIME = days(730);
const OUTCOMES = ['done', 'done', 'done', 'partly', 'planned'];

export const citizenColumns = ['id', 'name', 'phone', 'email', 'created_at'];

export function citizenCells({ number, random, receivedAt }: InventedTicket): Cell[] {
  const name = `${random.pickSkewed(texts.surnames)} ${random.pick(texts.middles)} ${random.pick(texts.givens)}`;
  return [number, name, `+849${String(random.below(1e8)).padStart(8, '0')}`, null, receivedAt];
}

/** A ticket's row by column; `@key` is turned into the two hashes. */
export function ticketFields(ticket: InventedTicket, story: readonly Moment[]): Readonly<Record<string, Cell>> {
  const { number, receivedAt, area, random, status } = ticket;
  const wasOpened = random.chance(0.4);
  return {
    id: number,
    code: ticket.code,
    channel: ticket.channel,
    received_at: receivedAt,
    content: ticket.content,
    language: 'vi',
    anonymous: !ticket.named,
    citizen_id: ticket.named ? number : null,
    address: ticket.address,
    lat: wasOpened ? area.lat + scatter(number * 7919) : null,
    lon: wasOpened ? area.lon + scatter(number * 104_729) : null,
    outside_city: false,
    ...hashes(number),
    ...timesOf(ticket, story),
    status,
    priority: random.chance(0.05) ? 'high' : 'normal',
    category_id: ticket.categoryId,
    area_code: area.code,
    department_id: ticket.departmentId,
    routing: routing(ticket),
    ...wordsOf(ticket, story),
    ...publication(ticket, momentOf(story, 'ticket.answered') ?? receivedAt),
    decline_reason: status === 'declined' ? 'insufficient' : null,
    version: story.length,
  };
}

/** Up to about two kilometres from the middle of the ward. */
const scatter = (number: number): number => ((number % 1000) - 500) / 25_000;

const momentOf = (story: readonly Moment[], type: string): Date | null => story.find((moment) => moment.type === type)?.at ?? null;

const hashes = (number: number): Record<string, Cell> => ({ '@key': createHash('sha256').update(`bench:${number}`).digest('hex') });

function timesOf({ receivedAt, status, dueAt }: InventedTicket, story: readonly Moment[]): Record<string, Cell> {
  return {
    secret_expires_at: new Date(receivedAt.getTime() + SECRET_LIFETIME),
    dispatched_at: momentOf(story, 'ticket.dispatched'),
    first_responded_at: momentOf(story, 'ticket.accepted'),
    waiting_since: status === 'waiting_for_citizen' ? momentOf(story, 'ticket.asked') : null,
    answered_at: momentOf(story, 'ticket.answered'),
    closed_at: momentOf(story, 'ticket.rated') ?? momentOf(story, 'ticket.closed') ?? momentOf(story, 'ticket.declined'),
    deadline_anchor: receivedAt,
    dispatch_due_at: new Date(receivedAt.getTime() + days(1)),
    first_response_due_at: new Date(receivedAt.getTime() + days(2)),
    due_at: dueAt,
  };
}

function wordsOf(ticket: InventedTicket, story: readonly Moment[]): Record<string, Cell> {
  const { status, random, receivedAt } = ticket;
  const at = receivedAt.toISOString();
  const author = { internalNote: null, attachmentIds: [], byId: '1', byName: 'Lê Minh Tuấn', at };
  const score = random.pickSkewed(['satisfied', 'acceptable', 'unsatisfied']);
  return {
    submitted: status === 'in_review' ? JSON.stringify({ answer: ticket.answer, outcome: 'done', ...author }) : null,
    answer: answer(ticket, momentOf(story, 'ticket.answered')),
    open_question: status === 'waiting_for_citizen' ? random.pick(texts.questions) : null,
    rating: isRated(ticket) ? JSON.stringify({ score, reasons: [], comment: null, at }) : null,
  };
}

function publication({ published, content, address, answer: text, status }: InventedTicket, at: Date): Record<string, Cell> {
  const isAnswered = status === 'answered' || status === 'closed';
  const decision = { address, answer: isAnswered ? text : null, photos: [], reasonCode: null, note: null, byName: 'Nguyễn Thị Thu Hà', at };
  return {
    public_content: published ? content : null,
    publication_state: published ? 'published' : null,
    publication: published ? JSON.stringify(decision) : null,
  };
}

function routing({ status, departmentId, receivedAt, random }: InventedTicket): string {
  const left = status === 'received' || status === 'declined';
  return JSON.stringify({
    outcome: left ? 'left' : 'dispatched',
    reason: random.pick(texts.reasons),
    reasonEn: 'By the table of duties',
    proposedCategoryId: null,
    proposedDepartmentId: departmentId,
    at: receivedAt.toISOString(),
  });
}

function answer({ departmentId, answer: text, random }: InventedTicket, at: Date | null): string | null {
  return at === null
    ? null
    : JSON.stringify({ text, outcome: random.pick(OUTCOMES), attachmentIds: [], departmentId, at: at.toISOString() });
}

export const eventColumns = [
  'position',
  'ticket_id',
  'code',
  'type',
  'version',
  'at',
  'shown_to',
  'words_to',
  'actor_kind',
  'actor_name',
  'actor_role',
  'actor_department_id',
  'department_id',
  'data',
];

const KINDS = { citizen: 'citizen', router: 'router', clock: 'clock', officer: 'staff', approver: 'staff', coordinator: 'staff' } as const;

export function eventCells(ticket: InventedTicket, moment: Moment, position: number): Cell[] {
  const { departmentId } = ticket;
  const kind = KINDS[moment.by];
  const isStaff = kind === 'staff';
  const own = isStaff && moment.by !== 'coordinator' ? departmentId : null;
  return [
    position,
    ticket.number,
    ticket.code,
    moment.type,
    moment.version,
    moment.at,
    moment.shownTo,
    moment.wordsTo,
    kind,
    isStaff ? 'Lê Minh Tuấn' : null,
    isStaff ? moment.by : null,
    own,
    moment.held ? departmentId : null,
    dataOf(ticket, moment),
  ];
}

function dataOf({ departmentId, answer: words, random }: InventedTicket, { type }: Moment): string {
  switch (type) {
    case 'ticket.dispatched':
      return JSON.stringify({ words: random.pick(texts.reasons), departmentIds: [departmentId] });
    case 'ticket.submitted':
    case 'ticket.answered':
      return JSON.stringify({ words, outcome: 'done' });
    case 'ticket.rated':
      return JSON.stringify({ words: random.pick(texts.comments), score: 'satisfied' });
    case 'ticket.asked':
      return JSON.stringify({ words: random.pick(texts.questions) });
    case 'ticket.opened':
      return '{"attachmentIds":[]}';
    default:
      return '{}';
  }
}
