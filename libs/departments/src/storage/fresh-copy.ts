import type { Broadcast } from '@gopy/platform';

export type FreshCopyOptions<Copy extends { readonly version: string }> = {
  readonly load: () => Promise<Copy>;
  readonly versionNow: () => Promise<string>;
  /** The nudge that tells of a change at once. */
  readonly topic: string;
  readonly checkEveryMs: number;
};

/**
 * A copy of small tables in the memory of a process. It is renewed by a nudge and, since nudges may be lost, by a
 * look at the version every few seconds; while the database is away the last copy serves on.
 */
export class FreshCopy<Copy extends { readonly version: string }> {
  private copy: Copy | undefined;
  private timer: NodeJS.Timeout | undefined;
  private renewing: Promise<void> | undefined;

  constructor(
    private readonly broadcast: Broadcast,
    private readonly options: FreshCopyOptions<Copy>,
  ) {}

  async start(): Promise<void> {
    this.copy = await this.options.load();
    // Not awaited: a process must come up while Redis is away.
    this.broadcast.listen(this.options.topic, () => void this.renew()).catch(() => undefined);
    this.timer = setInterval(() => void this.renew(), this.options.checkEveryMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  current(): Copy {
    if (!this.copy) throw new Error(`${this.options.topic}: asked for before it was loaded`);
    return this.copy;
  }

  /** Loads again if the database has a newer version; callers at the same time share one look. */
  renew(): Promise<void> {
    this.renewing ??= this.look()
      .catch(() => undefined)
      .finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async look(): Promise<void> {
    if ((await this.options.versionNow()) !== this.copy?.version) this.copy = await this.options.load();
  }
}
