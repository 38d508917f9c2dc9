import type { WatchRequest } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { DomainError, type StaffActor } from '@gopy/kernel';
import { readable, TicketStore, TrackingCodes } from '@gopy/tickets';
import type { LiveTopic } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { rooms } from '../domain/rooms.js';
import type { Thing } from '../domain/thing.js';
import { mayWatchDesk, mayWatchInbox, mayWatchQueue } from '../domain/watch-policy.js';
import { lineageOf } from '../feed/lineage-of.js';

type Found = Pick<Thing, 'room' | 'within' | 'code'>;
const CITY = 'city';

/** Staff watch what they may read. */
@Injectable()
export class DeskThings {
  private readonly finders: Readonly<Record<LiveTopic, (id: string, staff: StaffActor) => Found | Promise<Found>>> = {
    ticket: (code, staff) => this.ticket(code, staff),
    inbox: (departmentId, staff) => this.inbox(departmentId, staff),
    queue: (id, staff) => wholeCity('queue', id === CITY && mayWatchQueue(staff)),
    desk: (id, staff) => wholeCity('desk', id === CITY && mayWatchDesk(staff)),
  };

  constructor(
    private readonly tickets: TicketStore,
    private readonly directories: DirectorySource,
    private readonly codes: TrackingCodes,
  ) {}

  async admit({ topic, id }: Pick<WatchRequest, 'topic' | 'id'>, staff: StaffActor): Promise<Thing> {
    return { side: 'desk', topic, ...(await this.finders[topic](id, staff)) };
  }

  private async ticket(typedCode: string, staff: StaffActor): Promise<Found> {
    const code = this.codes.read(typedCode);
    const state = code === null ? undefined : (await this.tickets.findByCode(code))?.state;
    if (!state || !readable(state, staff, this.directories.current())) throw new DomainError('ticket.not-found');
    return { room: rooms.ticket(state.code), within: { ticketId: state.id }, code: state.code };
  }

  private inbox(departmentId: string, staff: StaffActor): Found {
    const directory = this.directories.current();
    const { id } = directory.department(departmentId);
    if (!mayWatchInbox(staff, id, lineageOf(directory))) throw new DomainError('permission.denied');
    return { room: rooms.inbox(id), within: { departmentIds: directory.withDescendants(id) } };
  }
}

function wholeCity(room: 'queue' | 'desk', allowed: boolean): Found {
  if (!allowed) throw new DomainError('permission.denied');
  return { room, within: 'everything' };
}
