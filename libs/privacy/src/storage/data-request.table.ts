import type { Row } from '@gopy/platform';
import type { DataRequest } from '../domain/data-request.js';

const COLUMNS = {
  id: 'id',
  kind: 'kind',
  state: 'state',
  receivedAt: 'received_at',
  answerDueAt: 'answer_due_at',
  doneDueAt: 'done_due_at',
  extended: 'extended',
  note: 'note',
  reason: 'reason',
  settledAt: 'settled_at',
  ticketId: 'ticket_id',
  ticketCode: 'ticket_code',
  phone: 'phone',
  phoneHash: 'phone_hash',
  phoneHint: 'phone_hint',
  fulfillingSince: 'fulfilling_since',
} as const satisfies Record<keyof DataRequest, string>;

const PROPERTIES = Object.keys(COLUMNS) as (keyof DataRequest)[];

export const REQUEST_COLUMNS = Object.values(COLUMNS).join(', ');
export const REQUEST_ASSIGNMENTS = PROPERTIES.map((property) => `${COLUMNS[property]} = ?`).join(', ');

export const requestRow = (request: DataRequest): unknown[] => PROPERTIES.map((property) => request[property]);

export const storedRequest = (row: Row): DataRequest =>
  ({
    ...Object.fromEntries(PROPERTIES.map((property) => [property, row[COLUMNS[property]]])),
    id: String(row['id']),
    extended: Boolean(row['extended']),
  }) as DataRequest;

/** One open request of a kind about one thing: unique while it is open. */
export function openKey({ kind, state, ticketId, phoneHash }: DataRequest): string | null {
  if (state === 'fulfilled' || state === 'refused') return null;
  return `${kind}:${ticketId ?? phoneHash?.toString('hex') ?? ''}`;
}
