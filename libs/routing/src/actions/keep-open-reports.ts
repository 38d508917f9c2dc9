import { DirectorySource } from '@gopy/departments';
import { Clock, days } from '@gopy/kernel';
import { publicationRisks } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { type ChangedTicket, type OpenReport, OpenReports } from '../domain/open-reports.js';
import { snapped } from '../domain/report-grid.js';
import { ReadReportTraits } from './report-traits.js';

export const COMPARED_FOR = days(30);
const PARTS_AT_ONCE = 20;

/**
 * Keeps the table of open reports in step with the event stream. It reads the stream itself, from a mark in the database:
 * no job can be lost on the way, and after any pause it goes on where it stopped.
 */
@Injectable()
export class KeepOpenReports {
  constructor(
    private readonly reports: OpenReports,
    private readonly traits: ReadReportTraits,
    private readonly directories: DirectorySource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - COMPARED_FOR);
    let kept = 0;
    for (let part = 0; part < PARTS_AT_ONCE; part += 1) {
      const changed = await this.reports.changed(since);
      if (!changed) break;
      const keep = changed.tickets.filter((ticket) => this.mayBeCompared(ticket)).map((ticket) => this.reportOf(ticket));
      const stays = new Set(keep.map(({ ticketId }) => ticketId));
      await this.reports.keep({ upTo: changed.upTo, keep, drop: changed.tickets.map(({ id }) => id).filter((id) => !stays.has(id)) });
      kept += keep.length;
    }
    await this.reports.forgetBefore(since);
    return kept;
  }

  /** That somebody reported an official, a child in danger or an illness here is itself nobody's business. */
  private mayBeCompared({ comparable, published, content, categoryId }: ChangedTicket): boolean {
    const restricted = this.directories.current().findCategory(categoryId)?.restricted ?? false;
    return comparable && !restricted && (published || publicationRisks(content, restricted).length === 0);
  }

  private reportOf(ticket: ChangedTicket): OpenReport {
    const pin = ticket.lat === null || ticket.lon === null ? { lat: null, lon: null } : snapped({ lat: ticket.lat, lon: ticket.lon });
    return { ...this.traits.of({ ...ticket, outsideCity: false }), ...pin, ticketId: ticket.id, receivedAt: ticket.receivedAt };
  }
}
