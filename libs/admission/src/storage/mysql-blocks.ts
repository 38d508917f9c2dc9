import { FreshCopy } from '@gopy/departments';
import { Clock, DomainError, seconds } from '@gopy/kernel';
import { Broadcast, type Row, Sql } from '@gopy/platform';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type Block, BlockStore, type SenderTraits } from '../domain/block.js';
import { RememberedBlocks } from './remembered-blocks.js';

const BLOCKS_CHANGED = 'blocks-changed';
const COLUMNS = 'id, kind, value, reason, expires_at, by_name, by_id, at, hits';
const MOST_LISTED = 500;
const NEXT_VERSION = { sql: 'UPDATE block_version SET version = version + 1 WHERE id = 1', params: [] };

@Injectable()
export class MysqlBlocks extends BlockStore implements OnModuleInit, OnApplicationShutdown {
  private readonly copy: FreshCopy<RememberedBlocks>;
  private hits = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {
    super();
    this.copy = new FreshCopy(broadcast, {
      load: () => this.load(),
      versionNow: () => this.version(),
      topic: BLOCKS_CHANGED,
      checkEveryMs: seconds(10),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.copy.start();
    this.timer = setInterval(() => void this.writeHits(), seconds(5));
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.copy.stop();
    await this.writeHits();
  }

  holdingOff(sender: SenderTraits): Block | undefined {
    return this.copy.current().holdingOff(sender, this.clock.now());
  }

  hit(id: string): void {
    this.hits.set(id, (this.hits.get(id) ?? 0) + 1);
  }

  async list(expiredSince: Date): Promise<Block[]> {
    await this.writeHits();
    return (
      await this.sql.rows<Row>(`SELECT ${COLUMNS} FROM block WHERE expires_at > ? ORDER BY at DESC, id DESC LIMIT ${MOST_LISTED}`, [
        expiredSince,
      ])
    ).map(blockOf);
  }

  async put(block: Block): Promise<Block> {
    const { id, kind, value, reason, expiresAt, by, byId, at } = block;
    await this.change({
      sql: `INSERT INTO block (${COLUMNS}) VALUES (?) ON DUPLICATE KEY UPDATE reason = VALUES(reason), expires_at = VALUES(expires_at), by_name = VALUES(by_name), by_id = VALUES(by_id), at = VALUES(at)`,
      params: [[id, kind, value, reason, expiresAt, by, byId, at, 0]],
    });
    const [row] = await this.sql.rows<Row>(`SELECT ${COLUMNS} FROM block WHERE kind = ? AND value = ?`, [kind, value]);
    return row === undefined ? block : blockOf(row);
  }

  async remove(id: string): Promise<void> {
    const [row] = await this.sql.rows<Row>('SELECT 1 FROM block WHERE id = ?', [id]);
    if (row === undefined) throw new DomainError('block.unknown', { id });
    await this.change({ sql: 'DELETE FROM block WHERE id = ?', params: [id] });
  }

  async forgetExpiredBefore(before: Date): Promise<number> {
    return (await this.sql.write('DELETE FROM block WHERE expires_at < ? LIMIT 1000', [before])).affectedRows;
  }

  /** In force here once it returns, and a moment later elsewhere. */
  private async change(statement: { sql: string; params: unknown[] }): Promise<void> {
    await this.sql.transaction((tx) => tx.finish([statement, NEXT_VERSION]));
    await this.copy.renew();
    this.broadcast.publish(BLOCKS_CHANGED, {});
  }

  private async load(): Promise<RememberedBlocks> {
    // The version first: a change between the two reads is loaded again, never missed.
    const version = await this.version();
    return new RememberedBlocks(
      version,
      (await this.sql.rows<Row>(`SELECT ${COLUMNS} FROM block WHERE expires_at > ?`, [this.clock.now()])).map(blockOf),
    );
  }

  private async version(): Promise<string> {
    return String((await this.sql.rows<Row>('SELECT version FROM block_version WHERE id = 1'))[0]?.['version'] ?? 0);
  }

  /** Counts are worth no failure: what cannot be written now is added to the next try. */
  private async writeHits(): Promise<void> {
    const counted = this.hits;
    this.hits = new Map();
    for (const [id, hits] of counted) {
      await this.sql
        .write('UPDATE block SET hits = hits + ? WHERE id = ?', [hits, id])
        .catch(() => this.hits.set(id, (this.hits.get(id) ?? 0) + hits));
    }
  }
}

const blockOf = (row: Row): Block => ({
  id: String(row['id']),
  kind: row['kind'],
  value: row['value'],
  reason: row['reason'],
  expiresAt: row['expires_at'],
  by: row['by_name'],
  byId: String(row['by_id']),
  at: row['at'],
  hits: Number(row['hits']),
});
