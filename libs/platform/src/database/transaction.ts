import type { PoolConnection, ResultSetHeader } from 'mysql2/promise';
import type { Row, SqlRunner } from './sql-runner.js';

/** One statement with its values, to be sent together with others. */
export type Statement = { readonly sql: string; readonly params: readonly unknown[] };

const BEGIN = 'START TRANSACTION';
const COMMIT = 'COMMIT';

/** A transaction that begins with its first statement and can end with its last ones, so that neither costs a round trip. */
export class Transaction implements SqlRunner {
  private state: 'fresh' | 'open' | 'over' = 'fresh';

  constructor(private readonly connection: PoolConnection) {}

  async rows<R extends Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const [[, rows = []]] = await this.connection.query<R[][]>(this.after(sql), [...params]);
    return rows;
  }

  async write(sql: string, params: readonly unknown[] = []): Promise<ResultSetHeader> {
    const [headers] = await this.connection.query<ResultSetHeader[]>(this.after(sql), [...params]);
    const header = headers[1];
    if (header === undefined) throw new Error('The database answered fewer results than statements');
    return header;
  }

  /** The last statements and the commit in one round trip; nothing may follow. */
  async finish(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return this.commit();
    const begin = this.state === 'fresh' ? [BEGIN] : [];
    await this.connection.query([...begin, ...statements.map(({ sql }) => sql), COMMIT].join(';'), statements.flatMap(({ params }) => [...params]));
    this.state = 'over';
  }

  async commit(): Promise<void> {
    if (this.state === 'open') await this.connection.query(COMMIT);
    this.state = 'over';
  }

  /** Always two statements, so that the wanted result is always the second. */
  private after(sql: string): string {
    if (this.state === 'over') throw new Error('The transaction is over');
    const first = this.state === 'fresh' ? BEGIN : 'DO 0';
    this.state = 'open';
    return `${first};${sql}`;
  }
}
