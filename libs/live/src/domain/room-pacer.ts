export type Paced = { readonly id: string };
export type PacerOptions = { readonly windowMs: number; readonly deliveries: number };
export type Audience<Room, Change> = { size(room: Room): number; tell(room: Room, change: Change): void };

type Busy<Change> = { spent: number; held: Map<string, Change> };

/**
 * Keeps bursts from flooding: what a room may get at once is bounded per window, the rest waits for its end and only
 * the last change of each ticket is told. The first change is never delayed, nor any while few look.
 */
export class RoomPacer<Room extends string, Change extends Paced> {
  private readonly busy = new Map<Room, Busy<Change>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly audience: Audience<Room, Change>,
    private readonly options: PacerOptions = { windowMs: 30, deliveries: 1000 },
  ) {}

  offer(room: Room, change: Change): void {
    const watchers = this.audience.size(room);
    if (watchers === 0) return;
    const state = this.busy.get(room) ?? this.enter(room);
    if (state.held.size === 0 && (state.spent === 0 || state.spent + watchers <= this.options.deliveries)) {
      state.spent += watchers;
      this.audience.tell(room, change);
    } else {
      state.held.delete(change.id); // Set anew, so that positions leave in order.
      state.held.set(change.id, change);
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.busy.clear();
  }

  private enter(room: Room): Busy<Change> {
    const state = { spent: 0, held: new Map<string, Change>() };
    this.busy.set(room, state);
    this.timer ??= setTimeout(() => this.endWindow(), this.options.windowMs);
    return state;
  }

  private endWindow(): void {
    for (const [room, state] of this.busy) {
      if (state.held.size === 0) this.busy.delete(room);
      else this.release(room, state);
    }
    this.timer = this.busy.size > 0 ? setTimeout(() => this.endWindow(), this.options.windowMs) : undefined;
  }

  private release(room: Room, state: Busy<Change>): void {
    const held = [...state.held.values()];
    state.held.clear();
    state.spent = held.length * this.audience.size(room);
    for (const change of held) this.audience.tell(room, change);
  }
}
