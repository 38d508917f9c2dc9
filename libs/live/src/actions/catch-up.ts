import type { WatchReply } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Injectable } from '@nestjs/common';
import { EventLog } from '../domain/event-log.js';
import { locate, type LocatedChange } from '../domain/rooms.js';
import type { Thing } from '../domain/thing.js';
import { EventFeed } from '../feed/event-feed.js';
import { lineageOf } from '../feed/lineage-of.js';
import { liveChangeOf } from './live-change-of.js';

/** More than this is cheaper to load anew than to be told. */
const MAX_MISSED = 500;
/** How far back an inbox, which no index follows through the stream, is searched. */
const MAX_SEARCHED = 20_000n;

type Older = { readonly changes: readonly LocatedChange[]; readonly upTo: bigint };

/**
 * Begins to watch a thing without losing an event in between. `begin` hears the answer and must join the room at once:
 * in that instant everything up to the answer's position is in it or was known before, and all that is later comes live.
 */
@Injectable()
export class CatchUp {
  constructor(
    private readonly feed: EventFeed,
    private readonly log: EventLog,
    private readonly directories: DirectorySource,
  ) {}

  async begin(thing: Thing, since: string | undefined, begin: (answer: WatchReply) => void): Promise<void> {
    if (since === undefined) return begin({ ok: true, position: String(this.feed.seen), missed: [] });
    const from = BigInt(since);
    // The snapshot was read from the database and may be ahead of the nudges.
    if (from > this.feed.seen) await this.feed.catchUp();
    const older = await this.olderThanWindow(thing, from);
    begin(this.answer(thing, older));
  }

  private answer(thing: Thing, older: Older | 'too-much'): WatchReply {
    const { seen, window } = this.feed;
    const reload: WatchReply = { ok: true, position: String(seen), reload: true };
    if (older === 'too-much' || older.upTo > seen || older.upTo < window.beginsAfter) return reload;
    const missed = [...older.changes, ...window.after(older.upTo)].filter((change) => touches(change, thing));
    if (missed.length > MAX_MISSED) return reload;
    return { ok: true, position: String(seen), missed: missed.map((change) => liveChangeOf(change, thing.topic)) };
  }

  private async olderThanWindow(thing: Thing, from: bigint): Promise<Older | 'too-much'> {
    const upTo = this.feed.window.beginsAfter;
    if (from >= upTo) return { changes: [], upTo: from };
    if (tooFarBack(thing, upTo - from)) return 'too-much';
    const changes = await this.log.between(thing.within, from, upTo, MAX_MISSED + 1);
    const lineage = lineageOf(this.directories.current());
    return { changes: changes.map((change) => locate(change, lineage)), upTo };
  }
}

const touches = (change: LocatedChange, { side, room }: Thing): boolean => change[side].some((touched) => touched.room === room);

function tooFarBack({ within }: Thing, distance: bigint): boolean {
  if (within === 'everything') return distance > BigInt(MAX_MISSED);
  return 'departmentIds' in within && distance > MAX_SEARCHED;
}
