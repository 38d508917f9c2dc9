import { randomBytes } from 'node:crypto';
import { Clock } from '@gopy/kernel';
import { GroupCommit, type Row, Sql, type Written } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { ALL_RANKS, type Claimed, NOTICE_LIFETIME, RANKS } from '../domain/delivery.js';
import { type Batch, DeliveryStore, type Settled } from '../domain/delivery-store.js';
import type { NoticeMedium } from '../domain/subscription.js';
import { claimedDelivery } from './delivery.table.js';

/** So few that nobody waits long for their locks. */
const STEP = 1000;

@Injectable()
export class MysqlDeliveryStore extends DeliveryStore {
  private readonly settling = new GroupCommit<{ id: string; settled: Settled }, void>((items) => this.settleAll(items));

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {
    super();
  }

  async followed(codes: readonly string[]): Promise<Set<string>> {
    if (codes.length === 0) return new Set();
    const [own, merged] = await Promise.all(
      ['ticket_code', 'merged_into'].map((column) =>
        this.sql.rows<Row>(`SELECT DISTINCT ${column} AS code FROM subscription WHERE ${column} IN (?) AND state = 'active'`, [codes]),
      ),
    );
    return new Set([...(own ?? []), ...(merged ?? [])].map((row) => String(row['code'])));
  }

  async expand(batch: Batch): Promise<number> {
    let written = 0;
    for (const readers of readersOf(batch)) {
      let after = '0';
      for (let until = await this.stepEnd(readers, after); until !== undefined; until = await this.stepEnd(readers, after)) {
        written += await this.insertStep(batch, readers, { after, until });
        after = until;
      }
    }
    return written;
  }

  async claim(medium: NoticeMedium, limit: number): Promise<Claimed[]> {
    const now = this.clock.now();
    const due = await this.due(medium, now, limit);
    if (due.length === 0) return [];
    await this.collapse(due, now);
    const claim = randomBytes(16);
    await this.sql.write(
      `UPDATE delivery SET state = IF(created_at < ?, 'failed', 'claimed'), why = IF(created_at < ?, 'too late', why), settled_at = IF(created_at < ?, ?, NULL), claim = ?, claimed_at = ?, attempts = attempts + 1
       WHERE id IN (?) AND state = 'waiting'`,
      [...Array<Date>(3).fill(new Date(now.getTime() - NOTICE_LIFETIME)), now, claim, now, due],
    );
    const rows = await this.sql.rows<Row>(
      "SELECT id, subscription_id, event_id, ticket_code, medium, attempts FROM delivery WHERE claim = ? AND state = 'claimed' ORDER BY id",
      [claim],
    );
    return rows.map(claimedDelivery);
  }

  /** Hands that are done at the same time share one commit. */
  settle(id: string, settled: Settled): Promise<void> {
    return this.settling.submit({ id, settled });
  }

  async retry(id: string, at: Date, why: string): Promise<void> {
    await this.sql.write("UPDATE delivery SET state = 'waiting', not_before = ?, why = LEFT(?, 120) WHERE id = ? AND state = 'claimed'", [
      at,
      why,
      id,
    ]);
  }

  async giveUpOnClaims(claimedBefore: Date): Promise<number> {
    const { affectedRows } = await this.sql.write(
      "UPDATE delivery SET state = 'unknown', settled_at = ?, why = 'nobody settled it' WHERE state = 'claimed' AND claimed_at < ?",
      [this.clock.now(), claimedBefore],
    );
    return affectedRows;
  }

  async reported(id: string, state: 'sent' | 'refused', providerId: string | null): Promise<void> {
    await this.sql.write(
      "UPDATE delivery SET state = ?, settled_at = ?, provider_id = COALESCE(LEFT(?, 200), provider_id) WHERE id = ? AND state IN ('claimed', 'unknown', 'sent')",
      [state, this.clock.now(), providerId, id],
    );
  }

  private async settleAll(items: readonly { id: string; settled: Settled }[]): Promise<Written<void>[]> {
    const now = this.clock.now();
    const statements = items.map(({ id, settled: { state, providerId, why, parts } }) => ({
      sql: "UPDATE delivery SET state = ?, settled_at = ?, provider_id = ?, why = LEFT(?, 120), parts = ? WHERE id = ? AND state = 'claimed'",
      params: [state, now, providerId ?? null, why ?? null, parts ?? null, id],
    }));
    await this.sql.transaction((tx) => tx.finish(statements));
    return items.map(() => ({ result: undefined }));
  }

  /** The newest of a reader's news about a report; each rank by its own stretch of the index. */
  private async due(medium: NoticeMedium, now: Date, limit: number): Promise<string[]> {
    const stretch = `(SELECT id, send_rank FROM delivery FORCE INDEX (ix_delivery_due) WHERE medium = ? AND state = 'waiting' AND send_rank = ? AND not_before <= ? ORDER BY not_before, id LIMIT ?)`;
    const rows = await this.sql.rows<Row>(`${ALL_RANKS.map(() => stretch).join(' UNION ALL ')} ORDER BY send_rank, id LIMIT ?`, [
      ...ALL_RANKS.flatMap((rank) => [medium, rank, now, limit]),
      limit,
    ]);
    return rows.map((row) => String(row['id']));
  }

  private async collapse(ids: readonly string[], now: Date): Promise<void> {
    await this.sql.write(
      `UPDATE delivery old
         JOIN delivery picked ON picked.id IN (?) AND picked.ticket_code IS NOT NULL AND old.subscription_id = picked.subscription_id AND old.ticket_code = picked.ticket_code
         JOIN delivery newer ON newer.subscription_id = old.subscription_id AND newer.ticket_code = old.ticket_code AND newer.state = 'waiting' AND newer.event_position > old.event_position
       SET old.state = 'collapsed', old.settled_at = ? WHERE old.state = 'waiting'`,
      [ids, now],
    );
  }

  /** The last reader of the next step; undefined when there is none left. */
  private async stepEnd({ sql, params }: Readers, after: string): Promise<string | undefined> {
    const [row] = await this.sql.rows<Row>(
      `SELECT MAX(id) AS last FROM (SELECT s.id ${sql} AND s.id > ? ORDER BY s.id LIMIT ${STEP}) step`,
      [...params, after],
    );
    return row?.['last'] === null || row === undefined ? undefined : String(row['last']);
  }

  private async insertStep(
    { event, medium, audience, notBefore }: Batch,
    { sql, params }: Readers,
    step: { after: string; until: string },
  ): Promise<number> {
    const { affectedRows } = await this.sql.write(
      `INSERT IGNORE INTO delivery (event_id, event_position, subscription_id, ticket_code, medium, send_rank, state, not_before, created_at)
       SELECT ?, ?, s.id, ?, ?, ?, 'waiting', ?, ? ${sql} AND s.id > ? AND s.id <= ?`,
      [event.id, event.position, event.code, medium, RANKS[audience], notBefore, this.clock.now(), ...params, step.after, step.until],
    );
    return affectedRows;
  }
}

type Readers = { readonly sql: string; readonly params: readonly unknown[] };

const LISTENING = "s.medium = ? AND s.state = 'active' AND s.active_since <= ?";

/** Who is told: whoever was listening when it happened. What was once told about an area is not told again when it is edited. */
function readersOf({ event: { id, code, at }, audience, medium, area }: Batch): Readers[] {
  const listening = [medium, at];
  switch (audience) {
    case 'holder':
      return [
        {
          sql: `FROM subscription s FORCE INDEX (ix_subscription_ticket) WHERE s.ticket_code = ? AND s.holder AND ${LISTENING}`,
          params: [code, ...listening],
        },
      ];
    case 'follower':
      return [
        {
          sql: `FROM subscription s FORCE INDEX (ix_subscription_ticket) WHERE s.ticket_code = ? AND NOT s.holder AND ${LISTENING}`,
          params: [code, ...listening],
        },
        {
          sql: `FROM subscription s FORCE INDEX (ix_subscription_merged) WHERE s.merged_into = ? AND ${LISTENING}`,
          params: [code, ...listening],
        },
      ];
    case 'area':
      return [
        {
          sql: `FROM subscription s FORCE INDEX (ix_subscription_area) WHERE s.area_code = ? AND (s.category_id IS NULL OR s.category_id = ?) AND ${LISTENING}
                AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.subscription_id = s.id AND d.ticket_code = ? AND d.event_id <> ?)`,
          params: [area?.areaCode, area?.categoryId ?? null, ...listening, code, id],
        },
      ];
  }
}
