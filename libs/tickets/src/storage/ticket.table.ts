import type { Row } from '@gopy/platform';
import type { TicketState } from '../domain/ticket-state.js';

type Codec = { readonly write: (value: unknown) => unknown; readonly read: (value: unknown) => unknown };

const plain: Codec = { write: (value) => value, read: (value) => value };
const flag: Codec = { write: (value) => (value ? 1 : 0), read: Boolean };
const json: Codec = {
  write: (value) => (value === null ? null : JSON.stringify(value)),
  read: (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};
const hash: Codec = {
  write: (value) => (value === null ? null : Buffer.from(value as string, 'hex')),
  read: (value) => (Buffer.isBuffer(value) ? value.toString('hex') : value),
};

/** Each property of a ticket and how it is kept; the column is the property's name in snake case. */
const codecs: Record<keyof TicketState, Codec> = {
  id: plain,
  code: plain,
  channel: plain,
  receivedAt: plain,
  content: plain,
  language: plain,
  anonymous: flag,
  citizenId: plain,
  filedById: plain,
  address: plain,
  lat: plain,
  lon: plain,
  outsideCity: flag,
  idempotencyKey: hash,
  requestHash: hash,
  secretExpiresAt: plain,
  textHash: hash,
  photoConsent: flag,
  publicContent: plain,
  publicationState: plain,
  publication: json,
  publicationDueAt: plain,
  erasedAt: plain,
  status: plain,
  statusBeforeMerge: plain,
  priority: plain,
  categoryId: plain,
  areaCode: plain,
  departmentId: plain,
  dispatchedAt: plain,
  firstRespondedAt: plain,
  waitingSince: plain,
  answeredAt: plain,
  closedAt: plain,
  deadlineAnchor: plain,
  pausedMinutes: plain,
  dispatchDueAt: plain,
  firstResponseDueAt: plain,
  dueAt: plain,
  extended: flag,
  returnCount: plain,
  reopenCount: plain,
  attachmentCount: plain,
  routing: json,
  submitted: json,
  answer: json,
  openQuestion: plain,
  askedExtension: json,
  parts: json,
  rating: json,
  declineReason: plain,
  mergedIntoId: plain,
  mergedIntoCode: plain,
  followerIds: json,
  version: plain,
};

const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns = (Object.keys(codecs) as (keyof TicketState)[]).map((property) => ({ property, column: snake(property), codec: codecs[property] }));

export const TICKET_COLUMNS = columns.map(({ column }) => column).join(', ');

export const ticketRow = (state: TicketState): unknown[] => columns.map(({ property, codec }) => codec.write(state[property]));

export function ticketState(row: Row): TicketState {
  // A copy has all properties from its birth: an object that grows them one by one turns into a slow dictionary.
  const state: Record<keyof TicketState, unknown> = { ...codecs };
  for (const { property, column, codec } of columns) state[property] = codec.read(row[column]);
  return state as TicketState;
}

/** `a = ?, b = ?` and its values for what differs between two states of one ticket. */
export function changedColumns(before: TicketState, after: TicketState): { assignments: string; values: unknown[] } {
  const changed = columns.filter(({ property }) => before[property] !== after[property]);
  return { assignments: changed.map(({ column }) => `${column} = ?`).join(', '), values: changed.map(({ property, codec }) => codec.write(after[property])) };
}
