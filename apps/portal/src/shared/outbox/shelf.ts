/** Things kept by their key. */
export interface Shelf<Thing extends { key: string }> {
  all(): Promise<Thing[]>;
  get(key: string): Promise<Thing | undefined>;
  /** In one step that nobody comes between: what is there becomes what `change` makes of it; undefined takes it away. */
  change(key: string, change: (before: Thing | undefined) => Thing | undefined): Promise<Thing | undefined>;
}

/** As long as the page: for browsers that keep nothing. */
export class MemoryShelf<Thing extends { key: string }> implements Shelf<Thing> {
  private readonly things = new Map<string, Thing>();

  async all(): Promise<Thing[]> {
    return [...this.things.values()];
  }

  async get(key: string): Promise<Thing | undefined> {
    return this.things.get(key);
  }

  async change(key: string, change: (before: Thing | undefined) => Thing | undefined): Promise<Thing | undefined> {
    const after = change(this.things.get(key));
    if (after) this.things.set(key, after);
    else this.things.delete(key);
    return after;
  }
}

/** What the first shelf cannot take, because it is full or blocked, stays in memory; `onLost` says so. */
export class OverflowingShelf<Thing extends { key: string }> implements Shelf<Thing> {
  private readonly overflow = new MemoryShelf<Thing>();

  constructor(
    private readonly first: Shelf<Thing>,
    private readonly onLost: () => void,
  ) {}

  async all(): Promise<Thing[]> {
    const [held, kept] = [await this.overflow.all(), await this.first.all().catch(() => [])];
    return [...held, ...kept.filter(({ key }) => !held.some((other) => other.key === key))];
  }

  async get(key: string): Promise<Thing | undefined> {
    return (await this.overflow.get(key)) ?? (await this.first.get(key).catch(() => undefined));
  }

  async change(key: string, change: (before: Thing | undefined) => Thing | undefined): Promise<Thing | undefined> {
    const held = await this.overflow.get(key);
    if (!held) {
      try {
        return await this.first.change(key, change);
      } catch {
        this.onLost();
      }
    }
    const before = held ?? (await this.get(key));
    return this.overflow.change(key, () => change(before));
  }
}
