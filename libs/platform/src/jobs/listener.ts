/** What a listener gets: enough to reread by id, never the data itself. */
export type ListenedEvent = { readonly eventId: string; readonly type: string; readonly subjectId: string };

/**
 * Something that follows from an event, done by the worker at least once: `run` must be idempotent. Its name is the
 * sentence of what it does ("route-when-ticket-opened").
 */
export type Listener = {
  readonly name: string;
  readonly events: readonly string[];
  readonly concurrency: number;
  /** At most so many a second in the whole city, for work that may wait while the city takes in a rush. */
  readonly perSecond?: number;
  readonly run: (event: ListenedEvent) => Promise<void>;
};

/** Work that the database says is due, looked for again and again; it makes good whatever a lost job left undone. */
export type Sweep = { readonly name: string; readonly everySeconds: number; readonly run: () => Promise<number> };

const NAME = /^[a-z]+(-[a-z]+)+$/;

export function defineListener(listener: Omit<Listener, 'concurrency'> & { concurrency?: number }): Listener {
  if (!NAME.test(listener.name)) throw new Error(`"${listener.name}" is no listener name: write words joined by dashes`);
  return { concurrency: 10, ...listener };
}

export function defineSweep(sweep: Sweep): Sweep {
  if (!NAME.test(sweep.name)) throw new Error(`"${sweep.name}" is no sweep name: write words joined by dashes`);
  return sweep;
}

/** Refuses to start with two listeners or sweeps of one name, or with a listener to an event that nobody publishes. */
export function checkedJobs(jobs: { listeners: readonly Listener[]; sweeps: readonly Sweep[] }, eventNames: readonly string[]): void {
  const names = [...jobs.listeners, ...jobs.sweeps].map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two jobs are called "${twice}"`);
  for (const { name, events } of jobs.listeners) {
    const unknown = events.find((event) => !eventNames.includes(event));
    if (unknown !== undefined) throw new Error(`"${name}" listens to "${unknown}", which nobody publishes`);
  }
}
