import { seconds } from '@gopy/kernel';
import { say } from '../../say.js';

const EVERY = seconds(5);

/** Tells every few seconds how far each table is. */
export class Progress {
  private readonly rows: Map<string, number>;
  private readonly begun = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor(tables: readonly string[]) {
    this.rows = new Map(tables.map((table) => [table, 0]));
    this.timer = setInterval(() => say(this.summary()), EVERY);
    this.timer.unref();
  }

  of(table: string): (rows: number) => void {
    return (more) => void this.rows.set(table, (this.rows.get(table) ?? 0) + more);
  }

  end(): void {
    clearInterval(this.timer);
  }

  summary(): string {
    const took = Math.max((performance.now() - this.begun) / seconds(1), 0.001);
    const total = [...this.rows.values()].reduce((sum, rows) => sum + rows, 0);
    const tables = [...this.rows].map(([table, rows]) => `${table} ${rows.toLocaleString('en')}`).join(', ');
    return `${Math.round(took)} s: ${tables} (${Math.round(total / took).toLocaleString('en')} rows/s)`;
  }
}
