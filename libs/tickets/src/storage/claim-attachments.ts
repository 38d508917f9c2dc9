import { DomainError } from '@gopy/kernel';
import type { Row, SqlRunner } from '@gopy/platform';
import type { Ticket } from '../domain/ticket.js';

export const ATTACHMENT_UNKNOWN = (): DomainError => new DomainError('attachment.unknown');

/** Which of these photos are still nobody's, locked until the transaction ends. */
export async function claimable(tx: SqlRunner, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.rows<Row>('SELECT id FROM attachment WHERE id IN (?) AND ticket_id IS NULL ORDER BY id FOR UPDATE', [ids]);
  return new Set(rows.map((row) => String(row['id'])));
}

/** Gives each ticket the photos that it named. */
export async function claimAttachments(tx: SqlRunner, tickets: readonly Ticket[]): Promise<void> {
  for (const ticket of tickets) {
    if (ticket.claims.length > 0) await tx.write('UPDATE attachment SET ticket_id = ? WHERE id IN (?) AND ticket_id IS NULL', [ticket.state.id, ticket.claims]);
  }
}
