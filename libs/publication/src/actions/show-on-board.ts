import { DirectorySource } from '@gopy/departments';
import { Clock } from '@gopy/kernel';
import { type Row, Sql, type Statement } from '@gopy/platform';
import { type PublishedTicket, PublishedTickets } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { boardState, standsOnBoard } from '../domain/board-state.js';
import { rootCategory } from '../domain/category-tree.js';
import { keptWords, searchTerms, searchWords, wordsKept } from '../domain/search-words.js';

const COLUMNS = [
  'ticket_id',
  'code',
  'version',
  'received_at',
  'published_at',
  'state',
  'category_id',
  'root_category_id',
  'area_code',
  'department_id',
  'lat',
  'lon',
  'words',
  'changed_at',
];
const SAVE = `INSERT INTO published_ticket (${COLUMNS.join(', ')}) VALUES ? ON DUPLICATE KEY UPDATE ${COLUMNS.slice(1)
  .map((column) => `${column} = VALUES(${column})`)
  .join(', ')}`;

/** Brings the board's index in line with the tickets as they stand now. Running it twice does nothing more. */
@Injectable()
export class ShowOnBoard {
  constructor(
    private readonly tickets: PublishedTickets,
    private readonly directories: DirectorySource,
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async run(ticketIds: readonly string[]): Promise<void> {
    if (ticketIds.length === 0) return;
    await this.sql.transaction(async (tx) => {
      const rows = await tx.rows<Row>('SELECT ticket_id, words FROM published_ticket WHERE ticket_id IN (?) FOR UPDATE', [ticketIds]);
      const before = new Map(rows.map((row) => [String(row['ticket_id']), String(row['words'])]));
      const published = (await this.tickets.byIds(ticketIds)).filter(standsOnBoard);
      const after = new Map(published.map((ticket) => [ticket.id, keptWords(searchWords(textOf(ticket)))]));
      await tx.finish([...this.takingOff(before, after), ...this.putting(published, after), ...reindexing(before, after)]);
    });
  }

  private takingOff(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Statement[] {
    const gone = [...before.keys()].filter((id) => !after.has(id));
    if (gone.length === 0) return [];
    return [
      { sql: 'DELETE FROM published_ticket WHERE ticket_id IN (?)', params: [gone] },
      { sql: 'REPLACE INTO unpublished_ticket (ticket_id, at) VALUES ?', params: [gone.map((id) => [id, this.clock.now()])] },
    ];
  }

  private putting(published: readonly PublishedTicket[], words: ReadonlyMap<string, string>): Statement[] {
    if (published.length === 0) return [];
    return [
      { sql: 'DELETE FROM unpublished_ticket WHERE ticket_id IN (?)', params: [published.map(({ id }) => id)] },
      { sql: SAVE, params: [published.map((ticket) => this.row(ticket, words.get(ticket.id) ?? ''))] },
    ];
  }

  private row(ticket: PublishedTicket, words: string): unknown[] {
    const { id, code, version, receivedAt, publishedAt, categoryId, areaCode, departmentId, lat, lon } = ticket;
    const root = rootCategory(this.directories.current(), categoryId);
    return [
      id,
      code,
      version,
      receivedAt,
      publishedAt,
      boardState(ticket),
      categoryId,
      root,
      areaCode,
      departmentId,
      lat,
      lon,
      words,
      this.clock.now(),
    ];
  }
}

const textOf = ({ content, address, answer }: PublishedTicket): string => [content, address ?? '', answer?.text ?? ''].join('\n');

/** Most changes leave the words alone, and then the terms too. */
function reindexing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Statement[] {
  const old = [...before].filter(([id, words]) => after.get(id) !== words);
  const fresh = [...after].filter(([id, words]) => before.get(id) !== words);
  const terms = fresh.flatMap(([id, words]) => searchTerms(wordsKept(words)).map((term) => [term, id]));
  return [
    ...old.map(([id, words]) => ({
      sql: 'DELETE FROM published_term WHERE term IN (?) AND ticket_id = ?',
      params: [searchTerms(wordsKept(words)), id],
    })),
    ...(terms.length === 0 ? [] : [{ sql: 'INSERT INTO published_term (term, ticket_id) VALUES ?', params: [terms] }]),
  ];
}
