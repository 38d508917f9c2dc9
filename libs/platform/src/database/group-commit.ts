import { DomainError } from '@gopy/kernel';
import { isTransient } from './transient-error.js';

export type Written<Result> = { readonly result: Result } | { readonly refused: unknown };

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (reason: unknown) => void };

/** `writers`: how many groups may be under way at once; more than one only for items that cannot be in each other's way. */
export type GroupCommitOptions = { readonly maxGroup: number; readonly maxWaiting: number; readonly writers: number };

const DEFAULTS: GroupCommitOptions = { maxGroup: 256, maxWaiting: 5000, writers: 1 };

const MAX_ATTEMPTS = 5;

/**
 * Lets concurrent commands share one transaction, hence one fsync. There is no timer: what arrives while a
 * commit is under way is the next group, so a lone command waits for nobody. A promise resolves only after the
 * commit. When a group fails as a whole, each of its items is tried alone, so one bad row fails alone.
 */
export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private writing = 0;
  private readonly options: GroupCommitOptions;
  private readonly idle: (() => void)[] = [];

  constructor(
    private readonly write: (items: Item[]) => Promise<Written<Result>[]>,
    options: Partial<GroupCommitOptions> = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
  }

  submit(item: Item): Promise<Result> {
    if (this.waiting.length >= this.options.maxWaiting) return Promise.reject(new DomainError('server.busy', { retryAfterSeconds: 2 }));
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.writing < this.options.writers) this.start();
    });
  }

  /** Resolves when everything submitted so far is settled. */
  drain(): Promise<void> {
    return this.writing > 0 ? new Promise((resolve) => this.idle.push(resolve)) : Promise.resolve();
  }

  private start(): void {
    this.writing += 1;
    setImmediate(() => void this.loop());
  }

  private async loop(): Promise<void> {
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, this.options.maxGroup));
    this.writing -= 1;
    if (this.writing > 0) return;
    for (const done of this.idle.splice(0)) done();
  }

  private async settle(group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const written = await this.attempt(group.map(({ item }) => item));
      group.forEach((waiter, at) => finish(waiter, written[at]));
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const waiter of group) await this.settle([waiter]);
    }
  }

  private async attempt(items: Item[]): Promise<Written<Result>[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.write(items);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }
}

function finish<Item, Result>(waiter: Waiting<Item, Result>, written: Written<Result> | undefined): void {
  if (written === undefined) waiter.reject(new Error('The group writer returned fewer results than items'));
  else if ('refused' in written) waiter.reject(written.refused);
  else waiter.resolve(written.result);
}
