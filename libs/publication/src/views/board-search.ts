import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { SearchPlan } from '../domain/search-plan.js';
import { type Condition, where } from './board-scope.js';

/** Terms are counted no further than this: beyond it they are all "frequent". */
const COUNT_CAP = 1000;

export type Search = { readonly rarest: string; readonly conditions: readonly Condition[] };

/** Turns a plan into a walk along the index of its rarest term, newest first; the rest is checked on the kept words. */
@Injectable()
export class BoardSearch {
  constructor(private readonly sql: Sql) {}

  /** Undefined: some word is in no report at all. */
  async of({ terms, pairs, atLeast }: SearchPlan): Promise<Search | undefined> {
    const counted = await this.counts(terms);
    const [rarest] = [...counted].sort((one, other) => one[1] - other[1]);
    if (rarest === undefined || rarest[1] === 0) return undefined;
    const others = terms.filter((term) => term !== rarest[0]).map((term) => where('p.words LIKE ?', `% ${term} %`));
    const sideBySide =
      atLeast === 0
        ? []
        : [where(`(${pairs.map(() => '(p.words LIKE ?)').join(' + ')}) >= ${atLeast}`, ...pairs.map((pair) => `% ${pair} %`))];
    return { rarest: rarest[0], conditions: [...others, ...sideBySide] };
  }

  private async counts(terms: readonly string[]): Promise<Map<string, number>> {
    if (terms.length === 1) return this.exists(terms[0] ?? '');
    const counts = terms.map(
      () => `SELECT COUNT(*) AS found FROM (SELECT 1 FROM published_term WHERE term = ? LIMIT ${COUNT_CAP}) counted`,
    );
    const found = await this.sql.rows<Row>(counts.join(' UNION ALL '), terms);
    return new Map(terms.map((term, at) => [term, Number(found[at]?.['found'] ?? 0)]));
  }

  private async exists(term: string): Promise<Map<string, number>> {
    const found = await this.sql.rows<Row>('SELECT 1 FROM published_term WHERE term = ? LIMIT 1', [term]);
    return new Map([[term, found.length]]);
  }
}
