import { Metrics, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';

const COUNTED_TO = 100_000;

/** What an operator of the system watches: how much waits, asked of the database when the figures are. Each count reads an index as long as what waits. */
@Injectable()
export class TicketFigures {
  constructor(
    { registry }: Metrics,
    private readonly sql: Sql,
  ) {
    this.gauge(registry, 'outbox_waiting', 'Events that have no position yet', 'SELECT id FROM ticket_event WHERE position IS NULL');
    this.gauge(registry, 'tickets_unrouted', 'Tickets that the router has not looked at', 'SELECT id FROM ticket WHERE unrouted = TRUE');
    this.gauge(registry, 'tickets_received', 'Tickets that wait for a department', "SELECT id FROM ticket WHERE status = 'received'");
    this.gauge(registry, 'tickets_overdue', 'Open tickets past their due time', 'SELECT id FROM ticket WHERE open_due_at < UTC_TIMESTAMP(3)');
  }

  private gauge(registry: Metrics['registry'], name: string, help: string, query: string): void {
    const { sql } = this;
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const [row] = await sql.rows(`SELECT COUNT(*) AS total FROM (${query} LIMIT ${COUNTED_TO}) counted`);
        this.set(Number(row?.['total'] ?? 0));
      },
    });
  }
}
