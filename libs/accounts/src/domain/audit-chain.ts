import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.js';

/** An entry in its place: numbered without gaps, and holding the hash of the one before it. */
export interface ChainedEntry {
  readonly id: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subject: string;
  readonly address: string | null;
  readonly detail: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}
export type ChainEnd = { readonly id: number; readonly hash: Buffer };
export const CHAIN_START: ChainEnd = { id: 0, hash: Buffer.alloc(32) };

/** Where a chain was tampered with: an entry changed, missing, or cut off the end. */
export type ChainBreak = { readonly id: number; readonly what: 'changed' | 'missing' };

export function chained(entry: AuditEntry & { readonly at: Date }, last: ChainEnd): ChainedEntry {
  const link = {
    id: last.id + 1,
    at: entry.at,
    actorKind: entry.actor.kind,
    actorId: entry.actor.id ?? null,
    action: entry.action,
    subject: entry.subject,
    address: entry.address ?? null,
    detail: JSON.stringify(entry.detail ?? {}),
    previousHash: last.hash,
  };
  return { ...link, hash: hashOf(link) };
}

/** Walks the whole chain; undefined when nothing was touched. `end` is what the log says its last entry is. */
export async function findChainBreak(entries: AsyncIterable<ChainedEntry>, end: ChainEnd): Promise<ChainBreak | undefined> {
  let last = CHAIN_START;
  for await (const entry of entries) {
    if (entry.id !== last.id + 1) return { id: last.id + 1, what: 'missing' };
    if (!entry.previousHash.equals(last.hash) || !hashOf(entry).equals(entry.hash)) return { id: entry.id, what: 'changed' };
    last = entry;
  }
  if (last.id < end.id) return { id: last.id + 1, what: 'missing' };
  return last.hash.equals(end.hash) ? undefined : { id: last.id, what: 'changed' };
}

function hashOf({ id, at, actorKind, actorId, action, subject, address, detail, previousHash }: Omit<ChainedEntry, 'hash'>): Buffer {
  const told = JSON.stringify([id, at.toISOString(), actorKind, actorId, action, subject, address, detail]);
  return createHash('sha256').update(previousHash).update(told).digest();
}
