import type { WatchRequest } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import { TicketDoor, TicketStore } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { rooms } from '../domain/rooms.js';
import type { Thing } from '../domain/thing.js';

/** Citizens watch a ticket by its code; with the secret they hear also of what only its holder may read. */
@Injectable()
export class CitizenThings {
  constructor(
    private readonly door: TicketDoor,
    private readonly tickets: TicketStore,
  ) {}

  async admit({ topic, id, secret }: WatchRequest, address: string): Promise<Thing> {
    if (topic !== 'ticket') throw new DomainError('permission.denied');
    const { state } = await this.door.open({ typedCode: id, secret, address }, (code) => this.tickets.findByCode(code));
    const room = secret === undefined ? rooms.ticket(state.code) : rooms.ownTicket(state.code);
    return { side: 'citizen', topic, room, within: { ticketId: state.id } };
  }
}
