import type { EntityManager } from 'typeorm';
import { directoryVersionTable } from './directory-version.table.js';

const ONLY_ROW = { id: 1 };

/** Part of each change of the city, in the same transaction. */
export async function raiseDirectoryVersion(tx: EntityManager): Promise<void> {
  await tx.increment(directoryVersionTable, ONLY_ROW, 'version', 1);
}

export async function directoryVersion(manager: EntityManager): Promise<string> {
  const row = await manager.findOneBy(directoryVersionTable, ONLY_ROW);
  return row?.version ?? '0';
}
