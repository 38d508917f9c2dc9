import { DirectorySource } from '@gopy/departments';
import { seconds } from '@gopy/kernel';
import { Broadcast, POSITIONED, ProcessLog } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { ChangeWindow } from '../domain/change-window.js';
import { EventLog } from '../domain/event-log.js';
import { locate, type LocatedChange } from '../domain/rooms.js';
import type { TicketChange } from '../domain/ticket-change.js';
import { LiveFigures } from '../live-figures.js';
import { heardChanges } from './changes-of.js';
import { lineageOf } from './lineage-of.js';

const WINDOW = 2000;
const GAP_BATCH = 1000;
const LOOK_AFTER = seconds(2);

/**
 * Every positioned event once and in order, as far as this process knows. The relay's nudges bring them within
 * milliseconds; what a nudge did not bring is read from the database.
 */
@Injectable()
export class EventFeed {
  readonly window = new ChangeWindow(WINDOW);
  private position = 0n;
  private told: (changes: readonly LocatedChange[]) => void = () => undefined;
  private reading: Promise<void> | undefined;
  private again = false;
  private silence: NodeJS.Timeout | undefined;

  constructor(
    private readonly log: EventLog,
    private readonly broadcast: Broadcast,
    private readonly directories: DirectorySource,
    private readonly figures: LiveFigures,
    private readonly processLog: ProcessLog,
  ) {}

  /** Everything up to here is in the window or older than it. */
  get seen(): bigint {
    return this.position;
  }

  async start(told: (changes: readonly LocatedChange[]) => void): Promise<void> {
    this.told = told;
    const latest = await this.log.latest(WINDOW);
    this.position = (latest[0]?.position ?? 1n) - 1n;
    this.window.startAfter(this.position);
    this.advance(latest);
    // Not awaited: the process must come up while Redis is away.
    this.broadcast.listen(POSITIONED, (message) => this.hear(message)).catch(() => undefined);
    this.silence = setTimeout(() => this.look(), LOOK_AFTER);
  }

  stop(): void {
    clearTimeout(this.silence);
    this.silence = undefined;
  }

  /** Resolves when everything that the database had at the call is known here; a failed look is made again later. */
  catchUp(): Promise<void> {
    this.again = true;
    this.reading ??= this.readGaps();
    return this.reading;
  }

  private hear(message: unknown): void {
    this.silence?.refresh();
    const changes = heardChanges(message);
    if (!changes) return void this.catchUp();
    const news = changes.filter(({ position }) => position > this.position);
    const [first] = news;
    if (first?.position === this.position + 1n) this.advance(news);
    else if (first) void this.catchUp();
  }

  private look(): void {
    void this.catchUp().then(() => this.silence?.refresh());
  }

  private async readGaps(): Promise<void> {
    try {
      while (this.again) await this.readGap();
    } catch (error) {
      this.processLog.logger.warn({ err: error }, 'the stream of events could not be read');
    } finally {
      this.reading = undefined; // In the same instant as the last look at `again`.
    }
  }

  private async readGap(): Promise<void> {
    this.again = false;
    const rows = await this.log.after(this.position, GAP_BATCH);
    // Nudges may have brought some of them meanwhile.
    const gap = rows.filter(({ position }) => position > this.position);
    if (gap.length > 0) this.figures.gapReads.inc();
    this.advance(gap);
    this.again ||= rows.length === GAP_BATCH;
  }

  private advance(changes: readonly TicketChange[]): void {
    const last = changes.at(-1);
    if (!last) return;
    const lineage = lineageOf(this.directories.current());
    const located = changes.map((change) => locate(change, lineage));
    this.position = last.position;
    this.window.add(located);
    this.told(located);
  }
}
