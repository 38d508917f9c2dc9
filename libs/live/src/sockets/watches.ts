import { WatchRequest } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import type { TrackingCodes } from '@gopy/tickets';
import type { CatchUp } from '../actions/catch-up.js';
import type { Room } from '../domain/rooms.js';
import type { Thing } from '../domain/thing.js';
import type { LiveSocket, Reply } from './live-socket.js';
import { parsed } from './parsed.js';

const MAX_WATCHES = 50;
const Named = WatchRequest.pick({ topic: true, id: true });

export type WatchesParts = { readonly codes: TrackingCodes; readonly catchUp: CatchUp; readonly admit: (request: WatchRequest) => Promise<Thing> };

/** What one socket watches. */
export class Watches {
  /** A thing is noted when it is asked for and gets its room when it is admitted: unwatching in between wins. */
  private readonly asked = new Map<string, Room | undefined>();

  constructor(
    private readonly socket: LiveSocket,
    private readonly parts: WatchesParts,
  ) {}

  async watch(payload: unknown, reply: Reply): Promise<void> {
    const request = parsed(WatchRequest, payload);
    const key = this.note(request);
    try {
      const thing = await this.parts.admit(request);
      await this.parts.catchUp.begin(thing, request.since, (answer) => {
        this.join(key, thing.room);
        reply(answer);
      });
    } catch (refused) {
      if (this.asked.get(key) === undefined) this.asked.delete(key);
      throw refused;
    }
  }

  unwatch(payload: unknown): void {
    const key = this.keyOf(parsed(Named, payload));
    const room = this.asked.get(key);
    this.asked.delete(key);
    if (room !== undefined) void this.socket.leave(room);
  }

  private note(request: WatchRequest): string {
    const key = this.keyOf(request);
    if (this.asked.has(key)) return key;
    if (this.asked.size >= MAX_WATCHES) throw new DomainError('request.too-many', { retryAfterSeconds: 1 });
    this.asked.set(key, undefined);
    return key;
  }

  private join(key: string, room: Room): void {
    if (!this.asked.has(key)) return;
    const former = this.asked.get(key);
    if (former !== undefined && former !== room) void this.socket.leave(former);
    this.asked.set(key, room);
    void this.socket.join(room);
  }

  private keyOf({ topic, id }: Pick<WatchRequest, 'topic' | 'id'>): string {
    return `${topic}:${topic === 'ticket' ? (this.parts.codes.read(id) ?? id) : id}`;
  }
}
