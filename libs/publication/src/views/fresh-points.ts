import { Clock, hours, minutes, seconds } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { BoardPoint } from '../domain/board-point.js';
import { BoardPoints } from '../domain/board-points.js';
import { MapLayers } from '../domain/map-layers.js';

const FRESH = seconds(2);
/** Changes are read again for so long: a transaction may commit after others that are marked later. */
const OVERLAP = minutes(1);
/** A copy that nobody asked for as long as this is read anew: traces of what left the board are kept for a day only. */
const LIFETIME = hours(12);
const AT_ONCE = 5000;
const COLUMNS = 'ticket_id, code, lat, lon, state, category_id, root_category_id, area_code, department_id, received_at, changed_at';

/** The map's copy of the board in this process: read when first asked for, then brought along by what changed. */
@Injectable()
export class FreshPoints {
  private points = new BoardPoints();
  private layers = new MapLayers(this.points);
  private changedUntil = 0;
  private lookedAt = 0;
  private bornAt = 0;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Callers at the same time share one look. */
  async current(): Promise<{ points: BoardPoints; layers: MapLayers }> {
    if (this.clock.now().getTime() - this.lookedAt > FRESH) {
      this.looking ??= this.look().finally(() => (this.looking = undefined));
      await this.looking;
    }
    return { points: this.points, layers: this.layers };
  }

  private async look(): Promise<void> {
    const now = this.clock.now().getTime();
    if (this.bornAt === 0 || now - this.lookedAt > LIFETIME) await this.readAll(now);
    else await this.readChanges();
    this.lookedAt = now;
  }

  /** In pieces, so that others get their turn. */
  private async readAll(now: number): Promise<void> {
    const points = new BoardPoints();
    for (let after = '0'; ;) {
      const rows = await this.sql.rows<Row>(`SELECT ${COLUMNS} FROM published_ticket WHERE ticket_id > ? ORDER BY ticket_id LIMIT ?`, [
        after,
        AT_ONCE,
      ]);
      for (const row of rows) this.put(points, row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < AT_ONCE) break;
      after = String(last['ticket_id']);
    }
    [this.points, this.layers, this.bornAt] = [points, new MapLayers(points), now];
  }

  private async readChanges(): Promise<void> {
    const since = new Date(this.changedUntil - OVERLAP);
    const [changed = [], gone = []] = await this.sql.readMany(
      `SELECT ${COLUMNS} FROM published_ticket WHERE changed_at > ?; SELECT u.ticket_id, u.at FROM unpublished_ticket u LEFT JOIN published_ticket p ON p.ticket_id = u.ticket_id WHERE u.at > ? AND p.ticket_id IS NULL`,
      [since, since],
    );
    for (const row of changed) this.put(this.points, row);
    for (const row of gone) this.points.remove(String(row['ticket_id']));
    this.changedUntil = Math.max(this.changedUntil, ...gone.map((row) => new Date(row['at']).getTime()));
  }

  private put(points: BoardPoints, row: Row): void {
    points.put(pointOf(row));
    this.changedUntil = Math.max(this.changedUntil, new Date(row['changed_at']).getTime());
  }
}

const idOf = (value: unknown): string | null => (value === null ? null : String(value));

const pointOf = (row: Row): BoardPoint => ({
  id: String(row['ticket_id']),
  code: String(row['code']),
  place: row['lat'] === null || row['lon'] === null ? null : { lat: Number(row['lat']), lon: Number(row['lon']) },
  state: row['state'] === 'answered' ? 'answered' : 'open',
  categoryId: idOf(row['category_id']),
  rootCategoryId: idOf(row['root_category_id']),
  areaCode: idOf(row['area_code']),
  departmentId: idOf(row['department_id']),
  receivedAt: new Date(row['received_at']).getTime(),
});
