import { IdbShelf, openShelves } from './idb-shelf.js';
import { MemoryShelf, OverflowingShelf, type Shelf } from './shelf.js';
import type { DevicePhoto, WaitingReport } from './waiting-report.js';

/** What this device keeps for the citizen. */
export interface Device {
  readonly photos: Shelf<DevicePhoto>;
  readonly reports: Shelf<WaitingReport>;
  /** False once something could not be kept: it then lasts only as long as the page. */
  readonly keeps: () => boolean;
}

let opened: Promise<Device> | undefined;

export function device(): Promise<Device> {
  opened ??= open();
  return opened;
}

export function memoryDevice(): Device {
  return { photos: new MemoryShelf(), reports: new MemoryShelf(), keeps: () => false };
}

async function open(): Promise<Device> {
  try {
    const database = await openShelves();
    let keeps = true;
    const lost = () => void (keeps = false);
    return {
      photos: new OverflowingShelf<DevicePhoto>(new IdbShelf(database, 'photos'), lost),
      reports: new OverflowingShelf<WaitingReport>(new IdbShelf(database, 'reports'), lost),
      keeps: () => keeps,
    };
  } catch {
    return memoryDevice();
  }
}
