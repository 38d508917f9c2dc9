import { GroupCommit, isDuplicate, type Row, type Sql, type Written } from '@gopy/platform';
import { Ticket } from '../domain/ticket.js';
import { CodeTaken, DuplicateOpening, type Opening, TicketStore } from '../domain/ticket-store.js';
import { type Change, writeChanges } from './write-changes.js';
import { writeOpenings } from './write-openings.js';
import { TICKET_COLUMNS, ticketState } from './ticket.table.js';

/** New tickets lock nothing of each other: while one group is being committed, the next is being written. */
const OPENING_WRITERS = 2;

/** Concurrent commands share transactions (platform's GroupCommit); of changes one group at a time, since they may meet in a ticket. */
export class MysqlTicketStore extends TicketStore {
  private readonly openings: GroupCommit<Opening, null>;
  private readonly changes: GroupCommit<Change, Ticket>;
  /** Not for a commit, but for the same reason: the router reads many tickets at once. */
  private readonly reads: GroupCommit<string, Ticket | undefined>;

  constructor(
    private readonly sql: Sql,
    private readonly afterCommit: () => void,
  ) {
    super();
    this.openings = new GroupCommit((items) => this.told(writeOpenings(sql, items)), { writers: OPENING_WRITERS });
    this.changes = new GroupCommit((items) => this.told(writeChanges(sql, items)));
    this.reads = new GroupCommit((ids) => this.several(ids));
  }

  async open(opening: Opening): Promise<void> {
    try {
      await this.openings.submit(opening);
    } catch (error) {
      if (isDuplicate(error, 'uq_ticket_idempotency')) throw new DuplicateOpening();
      if (isDuplicate(error, 'uq_ticket_code')) throw new CodeTaken();
      throw error;
    }
  }

  change(key: string, change: (ticket: Ticket) => void, onceKey?: string): Promise<Ticket> {
    return this.changes.submit({ key, change, onceKey });
  }

  find(ticketId: string): Promise<Ticket | undefined> {
    return this.reads.submit(ticketId);
  }

  findByCode(code: string): Promise<Ticket | undefined> {
    return this.one('code = ?', code);
  }

  findByIdempotencyKey(key: string): Promise<Ticket | undefined> {
    return this.one('idempotency_key = ?', Buffer.from(key, 'hex'));
  }

  private async one(condition: string, value: unknown): Promise<Ticket | undefined> {
    const [row] = await this.sql.rows<Row>(`SELECT ${TICKET_COLUMNS} FROM ticket WHERE ${condition}`, [value]);
    return ticketOf(row);
  }

  private async several(ids: readonly string[]): Promise<Written<Ticket | undefined>[]> {
    const rows = await this.sql.rows<Row>(`SELECT ${TICKET_COLUMNS} FROM ticket FORCE INDEX (PRIMARY) WHERE id IN (?)`, [ids]);
    const found = new Map(rows.map((row) => [String(row['id']), row]));
    return ids.map((id) => ({ result: ticketOf(found.get(id)) }));
  }

  private async told<T>(writing: Promise<Written<T>[]>): Promise<Written<T>[]> {
    const written = await writing;
    this.afterCommit();
    return written;
  }
}

const ticketOf = (row: Row | undefined): Ticket | undefined => row && new Ticket(ticketState(row));
