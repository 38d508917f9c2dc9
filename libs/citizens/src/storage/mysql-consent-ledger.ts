import { Clock, Snowflake } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { ConsentGivers, GivenConsent, NewConsent } from '../domain/consent.js';
import { ConsentLedger } from '../domain/consent-ledger.js';
import { CONSENT_COLUMNS, consentInsertion, storedConsent } from './consent.table.js';

type Condition = { readonly sql: string; readonly params: readonly unknown[] };

@Injectable()
export class MysqlConsentLedger extends ConsentLedger {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly ids: Snowflake,
  ) {
    super();
  }

  async give(consents: readonly NewConsent[]): Promise<string[]> {
    if (consents.length === 0) return [];
    const givenAt = this.clock.now();
    const given = consents.map((consent): GivenConsent => ({
      ...consent,
      id: this.ids.next(givenAt.getTime()),
      givenAt,
      withdrawnAt: null,
    }));
    const { sql, params } = consentInsertion(given);
    await this.sql.write(sql, params);
    return given.map(({ id }) => id);
  }

  async withdraw(id: string): Promise<boolean> {
    const { affectedRows } = await this.sql.write('UPDATE consent SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL', [
      this.clock.now(),
      id,
    ]);
    return affectedRows > 0;
  }

  async withdrawAllOf(givers: ConsentGivers): Promise<number> {
    const counts = await Promise.all(
      conditionsOf(givers).map(
        async ({ sql, params }) =>
          (await this.sql.write(`UPDATE consent SET withdrawn_at = ? WHERE ${sql} AND withdrawn_at IS NULL`, [this.clock.now(), ...params]))
            .affectedRows,
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async find(id: string): Promise<GivenConsent | undefined> {
    const [row] = await this.sql.rows<Row>(`SELECT ${CONSENT_COLUMNS} FROM consent WHERE id = ?`, [id]);
    return row && storedConsent(row);
  }

  async of(givers: ConsentGivers): Promise<GivenConsent[]> {
    const found = await Promise.all(
      conditionsOf(givers).map(({ sql, params }) => this.sql.rows<Row>(`SELECT ${CONSENT_COLUMNS} FROM consent WHERE ${sql}`, params)),
    );
    const byId = new Map(found.flat().map((row) => [String(row['id']), storedConsent(row)]));
    return [...byId.values()].sort((one, other) => other.givenAt.getTime() - one.givenAt.getTime());
  }

  async inForce(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.sql.rows<Row>('SELECT id FROM consent WHERE id IN (?) AND withdrawn_at IS NULL', [ids]);
    return new Set(rows.map((row) => String(row['id'])));
  }
}

/** One for each way of being known, so that each reads its own index. */
const conditionsOf = ({ citizenIds = [], ticketIds = [], subscriptionIds = [] }: ConsentGivers): Condition[] =>
  [
    { column: 'citizen_id', ids: citizenIds },
    { column: 'ticket_id', ids: ticketIds },
    { column: 'subscription_id', ids: subscriptionIds },
  ].flatMap(({ column, ids }) => (ids.length === 0 ? [] : [{ sql: `${column} IN (?)`, params: [ids] }]));
