import type { LiveChange } from '@gopy/contracts';
import { Injectable } from '@nestjs/common';
import { liveChangeOf } from '../actions/live-change-of.js';
import { RoomPacer } from '../domain/room-pacer.js';
import type { LocatedChange, Room, Touched } from '../domain/rooms.js';
import { LiveFigures } from '../live-figures.js';
import type { LiveNamespace } from './live-socket.js';

type Side = { readonly namespace: LiveNamespace; readonly pacer: RoomPacer<Room, LiveChange> };

/** Tells this process's sockets of each change, room by room. */
@Injectable()
export class ChangeTeller {
  private sides: { readonly citizen: Side; readonly desk: Side } | undefined;

  constructor(private readonly figures: LiveFigures) {}

  serve(citizen: LiveNamespace, desk: LiveNamespace): void {
    this.sides = { citizen: this.sideOf(citizen), desk: this.sideOf(desk) };
  }

  tell(changes: readonly LocatedChange[]): void {
    if (!this.sides) return;
    for (const change of changes) {
      offer(this.sides.citizen, change, change.citizen);
      offer(this.sides.desk, change, change.desk);
    }
  }

  stop(): void {
    this.sides?.citizen.pacer.stop();
    this.sides?.desk.pacer.stop();
  }

  private sideOf(namespace: LiveNamespace): Side {
    const { rooms } = namespace.adapter;
    const size = (room: Room) => rooms.get(room)?.size ?? 0;
    const tell = (room: Room, change: LiveChange) => {
      this.figures.delivered(change.topic, size(room));
      namespace.to(room).emit('changed', change);
    };
    return { namespace, pacer: new RoomPacer<Room, LiveChange>({ size, tell }) };
  }
}

function offer({ namespace, pacer }: Side, change: LocatedChange, touched: readonly Touched<Room>[]): void {
  for (const { room, topic } of touched) if (namespace.adapter.rooms.has(room)) pacer.offer(room, liveChangeOf(change, topic));
}
