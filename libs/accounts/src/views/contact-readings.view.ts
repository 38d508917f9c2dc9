import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

/** One look at a citizen's contact. The reader is told by their work, not by their name. */
export type Reading = { readonly code: string; readonly at: string; readonly role: string; readonly departmentId?: string };

const AT_MOST = 1000;

/** Who read personal data, as the audit log remembers it, for those whose data it is. */
@Injectable()
export class ContactReadings {
  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  async ofTickets(codes: readonly string[]): Promise<Reading[]> {
    if (codes.length === 0) return [];
    const rows = await this.sql.rows<Row>(
      `SELECT a.subject, a.at, s.role, s.department_id FROM audit_log a LEFT JOIN staff s ON s.id = a.actor_id
       WHERE a.subject IN (?) AND a.action = 'contact.read' ORDER BY a.id DESC LIMIT ?`,
      [codes.map((code) => `ticket:${code}`), AT_MOST],
    );
    return rows.map((row) => ({
      code: String(row['subject']).slice('ticket:'.length),
      at: new Date(row['at']).toISOString(),
      role: String(row['role'] ?? ''),
      ...(row['department_id'] !== null && { departmentId: String(row['department_id']) }),
    }));
  }
}
