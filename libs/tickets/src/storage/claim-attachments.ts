import { DomainError } from '@gopy/kernel';
import type { Row, SqlRunner, Statement } from '@gopy/platform';
import type { Ticket } from '../domain/ticket.js';

export const ATTACHMENT_UNKNOWN = (): DomainError => new DomainError('attachment.unknown');

/** Which of these photos are still nobody's, locked until the transaction ends. */
export async function claimable(tx: SqlRunner, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.rows<Row>('SELECT id FROM attachment WHERE id IN (?) AND ticket_id IS NULL ORDER BY id FOR UPDATE', [ids]);
  return new Set(rows.map((row) => String(row['id'])));
}

/** Which ticket has each of these photos already: an answer that was sent back names them a second time. */
export async function ownersOf(tx: SqlRunner, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<Row>('SELECT id, ticket_id FROM attachment WHERE id IN (?) AND ticket_id IS NOT NULL', [ids]);
  return new Map(rows.map((row) => [String(row['id']), String(row['ticket_id'])]));
}

/** Gives each ticket the photos that it named. */
export const claiming = (tickets: readonly Ticket[]): Statement[] =>
  tickets
    .filter(({ claims }) => claims.length > 0)
    .map(({ state, claims }) => ({ sql: 'UPDATE attachment SET ticket_id = ? WHERE id IN (?) AND ticket_id IS NULL', params: [state.id, claims] }));
