import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Shelf } from './shelf.js';
import type { DevicePhoto, WaitingReport } from './waiting-report.js';

interface Shelves extends DBSchema {
  photos: { key: string; value: DevicePhoto };
  reports: { key: string; value: WaitingReport };
}
type Named = 'photos' | 'reports';

/** In IndexedDB: outlives the tab, the browser and the power. */
export class IdbShelf<Name extends Named> implements Shelf<Shelves[Name]['value']> {
  constructor(
    private readonly database: IDBPDatabase<Shelves>,
    private readonly name: Name,
  ) {}

  all(): Promise<Shelves[Name]['value'][]> {
    return this.database.getAll(this.name);
  }

  get(key: string): Promise<Shelves[Name]['value'] | undefined> {
    return this.database.get(this.name, key);
  }

  async change(key: string, change: (before: Shelves[Name]['value'] | undefined) => Shelves[Name]['value'] | undefined) {
    const step = this.database.transaction(this.name, 'readwrite', { durability: 'strict' });
    const before = await step.store.get(key);
    const after = change(before);
    const written = after === undefined ? step.store.delete(key) : after === before ? undefined : step.store.put(after);
    await Promise.all([written, step.done]);
    return after;
  }
}

export function openShelves(): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>('gopy', 1, {
    upgrade(database) {
      database.createObjectStore('photos', { keyPath: 'key' });
      database.createObjectStore('reports', { keyPath: 'key' });
    },
    // A newer page wants to change the shelves: this one must not stand in its way.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
