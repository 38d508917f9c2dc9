const queues = new Map<string, Promise<unknown>>();

/** One at a time over all tabs and the service worker; over this page alone where the browser has no such locks. */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { locks } = globalThis.navigator ?? {};
  if (locks) return locks.request(name, work);
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  return turn;
}
