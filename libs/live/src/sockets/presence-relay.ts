import type { PresenceChange } from '@gopy/contracts';
import { Clock, seconds, type StaffActor } from '@gopy/kernel';
import { Broadcast } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Present, PresenceBoard } from '../domain/presence-board.js';
import { rooms } from '../domain/rooms.js';
import type { LiveNamespace, LiveSocket } from './live-socket.js';

const TOPIC = 'presence';
const REPEAT_EVERY = seconds(10);
const FORGET_AFTER = seconds(25);
const Person = z.object({ staffId: z.string(), name: z.string(), state: z.enum(['viewing', 'replying']) });
const News = z.object({ from: z.string(), whole: z.boolean(), tickets: z.record(z.string(), z.array(Person)) });

/** Tells colleagues who looks at a ticket, across processes. Each repeats its own people, so a lost nudge heals and a dead process is forgotten. */
@Injectable()
export class PresenceRelay {
  private readonly board = new PresenceBoard(FORGET_AFTER);
  private readonly self: string = randomUUID();
  private readonly staffOf = new Map<string, string>();
  private desk: LiveNamespace | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {}

  serve(desk: LiveNamespace): void {
    this.desk = desk;
    this.broadcast.listen(TOPIC, (message) => this.hear(message)).catch(() => undefined);
    this.timer = setInterval(() => this.repeat(), REPEAT_EVERY);
  }

  stop(): void {
    clearInterval(this.timer);
    this.broadcast.publish(TOPIC, { from: this.self, whole: true, tickets: {} });
  }

  welcome(socket: LiveSocket, staff: StaffActor): void {
    this.staffOf.set(socket.id, staff.id);
    socket.on('disconnect', () => this.staffOf.delete(socket.id));
  }

  set(socket: LiveSocket, code: string, person: Present): void {
    this.board.enter(code, socket.id, person);
    this.changed(code);
  }

  leave(socket: LiveSocket, code: string): void {
    if (this.board.leave(code, socket.id)) this.changed(code);
  }

  /** For who has just begun to look. */
  showTo(socket: LiveSocket, code: string): void {
    const change = this.seenBy(socket.id, code);
    if (change.people.length > 0) socket.emit('presence', change);
  }

  private changed(code: string): void {
    this.broadcast.publish(TOPIC, { from: this.self, whole: false, tickets: { [code]: this.board.ofThisProcess(code) } });
    this.show(code);
  }

  /** Everybody is told of the others, not of themselves. */
  private show(code: string): void {
    const inRooms = this.desk?.adapter.rooms;
    const sockets = new Set([rooms.ticket(code), rooms.presence(code)].flatMap((room) => [...(inRooms?.get(room) ?? [])]));
    for (const id of sockets) this.desk?.sockets.get(id)?.emit('presence', this.seenBy(id, code));
  }

  private seenBy(socketId: string, code: string): PresenceChange {
    const others = this.board.people(code).filter(({ staffId }) => staffId !== this.staffOf.get(socketId));
    return { code, people: others.map(({ name, state }) => ({ name, state })) };
  }

  private hear(message: unknown): void {
    const news = News.safeParse(message).data;
    if (!news || news.from === this.self) return;
    for (const code of this.board.hear(news, this.clock.now().getTime())) this.show(code);
  }

  private repeat(): void {
    this.broadcast.publish(TOPIC, { from: this.self, whole: true, tickets: this.board.ticketsHere() });
    for (const code of this.board.forgetSilent(this.clock.now().getTime())) this.show(code);
  }
}
