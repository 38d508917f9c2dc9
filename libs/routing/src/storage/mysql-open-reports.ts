import { type Row, Sql } from '@gopy/platform';
import { OPEN_STATUSES } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import {
  type ChangedTicket,
  type ChangedTickets,
  type Neighbourhood,
  type OpenReport,
  OpenReports,
  type ShownReport,
} from '../domain/open-reports.js';
import { cellOf, cellsAround } from '../domain/report-grid.js';

const COLUMNS = 'ticket_id, received_at, lat, lon, area_code, street, door, category_id, words';
/** The newest of each list that is looked through. */
const OF_CELL = 40;
const OF_STREET = 60;
const OF_WARD = 100;
const EVENTS_AT_ONCE = 1000;
/** Events that change whether a report is open, where it is, what it is about or whether it may be shown. */
const TELLING = new Set(
  [
    'opened',
    'dispatched',
    'classified',
    'left-to-coordinator',
    'answered',
    'closed',
    'declined',
    'merged',
    'unmerged',
    'reopened',
    'redacted',
    'published',
    'kept-private',
    'publication-withdrawn',
    'erased',
  ].map((fact) => `ticket.${fact}`),
);

@Injectable()
export class MysqlOpenReports extends OpenReports {
  constructor(private readonly sql: Sql) {
    super();
  }

  async around(place: Neighbourhood, since: Date): Promise<OpenReport[]> {
    const lists = listsAround(place);
    if (lists.length === 0) return [];
    const each = lists.map(
      ({ where, most }) =>
        `(select ${COLUMNS} from open_report where ${where} and received_at >= ? order by received_at desc limit ${most})`,
    );
    const rows = await this.sql.rows<Row>(
      each.join(' union '),
      lists.flatMap(({ value }) => [value, since]),
    );
    return rows.map(openReport);
  }

  async shown(ticketIds: readonly string[]): Promise<ShownReport[]> {
    if (ticketIds.length === 0) return [];
    const rows = await this.sql.rows<Row>(
      `select id, code, status, category_id, area_code, department_id, received_at, if(publication_state = 'published', left(public_content, 400), null) as public_content
       from ticket where id in (?) and status in (?) and (publication_state is null or publication_state = 'published') and erased_at is null`,
      [ticketIds, OPEN_STATUSES],
    );
    return rows.map(shownReport);
  }

  async changed(since: Date): Promise<ChangedTickets | undefined> {
    const events = await this.sql.rows<Row>(
      `select position, ticket_id, type from ticket_event where position > (select position from open_report_mark where id = 1) order by position limit ${EVENTS_AT_ONCE}`,
    );
    const last = events.at(-1);
    if (last === undefined) return undefined;
    const ids = [...new Set(events.filter((event) => TELLING.has(event['type'])).map((event) => String(event['ticket_id'])))];
    return { upTo: String(last['position']), tickets: ids.length === 0 ? [] : await this.ticketsOf(ids, since) };
  }

  async keep({ upTo, keep, drop }: { upTo: string; keep: readonly OpenReport[]; drop: readonly string[] }): Promise<void> {
    await this.sql.transaction((tx) =>
      tx.finish([
        ...(drop.length > 0 ? [{ sql: 'delete from open_report where ticket_id in (?)', params: [drop] }] : []),
        ...(keep.length > 0 ? [{ sql: `replace into open_report (${COLUMNS}, cell) values ?`, params: [keep.map(rowOf)] }] : []),
        { sql: 'update open_report_mark set position = ? where id = 1', params: [upTo] },
      ]),
    );
  }

  async forgetBefore(before: Date): Promise<void> {
    await this.sql.write('delete from open_report where received_at < ? limit 1000', [before]);
  }

  private async ticketsOf(ids: readonly string[], since: Date): Promise<ChangedTicket[]> {
    const rows = await this.sql.rows<Row>(
      `select id, content, address, lat, lon, area_code, category_id, received_at, publication_state,
        (status in (?) and received_at >= ? and coalesce(publication_state, 'published') = 'published' and erased_at is null) as comparable
       from ticket where id in (?)`,
      [OPEN_STATUSES, since, ids],
    );
    return rows.map(changedTicket);
  }
}

function listsAround({ lat, lon, areaCode, street }: Neighbourhood): { where: string; value: unknown; most: number }[] {
  const cells = lat === null || lon === null ? [] : cellsAround({ lat, lon });
  return [
    ...cells.map((cell) => ({ where: 'cell = ?', value: cell, most: OF_CELL })),
    ...(street === null ? [] : [{ where: 'street = ?', value: street, most: OF_STREET }]),
    ...(areaCode === null ? [] : [{ where: 'area_code = ?', value: areaCode, most: OF_WARD }]),
  ];
}

const text = (value: unknown): string | null => (value === null ? null : String(value));

const rowOf = ({ ticketId, receivedAt, lat, lon, areaCode, street, door, categoryId, words }: OpenReport): unknown[] => [
  ticketId, receivedAt, lat, lon, areaCode, street, door, categoryId, words.join(' '), lat === null || lon === null ? null : cellOf({ lat, lon }),
]; // prettier-ignore

const openReport = (row: Row): OpenReport => ({
  ticketId: String(row['ticket_id']),
  receivedAt: row['received_at'],
  lat: row['lat'],
  lon: row['lon'],
  areaCode: text(row['area_code']),
  street: text(row['street']),
  door: text(row['door']),
  categoryId: text(row['category_id']),
  words: row['words'] === '' ? [] : String(row['words']).split(' '),
});

const shownReport = (row: Row): ShownReport => ({
  ticketId: String(row['id']),
  code: row['code'],
  status: row['status'],
  categoryId: text(row['category_id']),
  areaCode: text(row['area_code']),
  departmentId: text(row['department_id']),
  receivedAt: row['received_at'],
  publicContent: text(row['public_content']),
});

const changedTicket = (row: Row): ChangedTicket => ({
  id: String(row['id']),
  content: row['content'],
  address: text(row['address']),
  lat: row['lat'],
  lon: row['lon'],
  areaCode: text(row['area_code']),
  categoryId: text(row['category_id']),
  receivedAt: row['received_at'],
  comparable: Boolean(row['comparable']),
  published: row['publication_state'] === 'published',
});
