import type { BoardFilters } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { type Row, Sql } from '@gopy/platform';
import { TrackingCodes } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { loosePlan, type SearchPlan, strictPlan } from '../domain/search-plan.js';
import { type BoardScope, boardScope, type Condition, type Period, periodOf, where } from './board-scope.js';
import { BoardSearch } from './board-search.js';

/** Where a page begins, and whether its words are looked for loosely because nothing was found otherwise. */
export type From = { readonly before?: string; readonly loose?: boolean };
export type IdsPage = { readonly ids: readonly string[]; readonly loose: boolean };

/** Which reports the board holds for given filters, newest first: ids alone, one page at a time. */
@Injectable()
export class BoardIds {
  constructor(
    private readonly sql: Sql,
    private readonly directories: DirectorySource,
    private readonly codes: TrackingCodes,
    private readonly searching: BoardSearch,
  ) {}

  async page(filters: BoardFilters, limit: number, from: From = {}): Promise<IdsPage> {
    const scope = await this.scope(filters, from);
    const question = filters.q ?? '';
    const code = question === '' ? null : this.codes.read(question);
    if (code !== null) return { ids: await this.walk(withCondition(scope, where('p.code = ?', code)), limit), loose: false };
    if (question === '') return { ids: await this.walk(scope, limit), loose: false };
    return this.search(scope, question, limit, from);
  }

  private async search(scope: BoardScope, question: string, limit: number, { before, loose }: From): Promise<IdsPage> {
    const plan = strictPlan(question);
    if (plan.words.length === 0) return { ids: [], loose: false };
    const strict = loose === true ? [] : await this.found(scope, plan, limit);
    if (strict.length > 0 || (before !== undefined && loose !== true) || plan.words.length === 1) return { ids: strict, loose: false };
    return { ids: await this.found(scope, loosePlan(plan), limit), loose: true };
  }

  private async found({ conditions }: BoardScope, plan: SearchPlan, limit: number): Promise<string[]> {
    const search = await this.searching.of(plan);
    if (search === undefined) return [];
    const all = [...conditions, ...search.conditions];
    const sql = `SELECT p.ticket_id FROM published_term t STRAIGHT_JOIN published_ticket p ON p.ticket_id = t.ticket_id WHERE t.term = ?${andAll(all)} ORDER BY t.ticket_id DESC LIMIT ?`;
    return idsOf(await this.sql.rows<Row>(sql, [search.rarest, ...all.flatMap(({ params }) => params), limit]));
  }

  private async walk({ index, conditions }: BoardScope, limit: number): Promise<string[]> {
    const sql = `SELECT p.ticket_id FROM published_ticket p FORCE INDEX (${index}) WHERE TRUE${andAll(conditions)} ORDER BY p.ticket_id DESC LIMIT ?`;
    return idsOf(await this.sql.rows<Row>(sql, [...conditions.flatMap(({ params }) => params), limit]));
  }

  private async scope(filters: BoardFilters, { before }: From): Promise<BoardScope> {
    const scope = boardScope(filters, this.directories.current());
    const conditions = [...(await this.within(periodOf(filters))), ...(before === undefined ? [] : [where('p.ticket_id < ?', before)])];
    return { ...scope, conditions: [...scope.conditions, ...conditions] };
  }

  /** Ids sort by time of receipt: with the first id of the day every index jumps to where the period begins or ends. */
  private async within({ from, before }: Period): Promise<Condition[]> {
    const [first, end] = await Promise.all([from && this.firstSince(from), before && this.firstSince(before)]);
    return [
      ...(from === undefined
        ? []
        : [where('p.received_at >= ?', from), first === undefined ? where('FALSE') : where('p.ticket_id >= ?', first)]),
      ...(before === undefined ? [] : [where('p.received_at < ?', before), ...(end === undefined ? [] : [where('p.ticket_id < ?', end)])]),
    ];
  }

  private async firstSince(instant: Date): Promise<string | undefined> {
    const [row] = await this.sql.rows<Row>(
      'SELECT ticket_id FROM published_ticket WHERE received_at >= ? ORDER BY received_at, ticket_id LIMIT 1',
      [instant],
    );
    return row && String(row['ticket_id']);
  }
}

const withCondition = ({ conditions }: BoardScope, condition: Condition): BoardScope => ({
  index: 'uq_published_code',
  conditions: [...conditions, condition],
});
const andAll = (conditions: readonly Condition[]): string => conditions.map(({ sql }) => ` AND ${sql}`).join('');
const idsOf = (rows: readonly Row[]): string[] => rows.map((row) => String(row['ticket_id']));
