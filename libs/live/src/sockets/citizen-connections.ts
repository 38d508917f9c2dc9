import { TrackingCodes } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { CatchUp } from '../actions/catch-up.js';
import { CitizenThings } from '../actions/citizen-things.js';
import { CallerAddress } from './caller-address.js';
import type { LiveNamespace, LiveSocket } from './live-socket.js';
import { SocketHandlers } from './socket-handlers.js';
import { Watches } from './watches.js';

/** `/citizen`: anybody may connect; each thing is asked for by its code. */
@Injectable()
export class CitizenConnections {
  constructor(
    private readonly things: CitizenThings,
    private readonly catchUp: CatchUp,
    private readonly codes: TrackingCodes,
    private readonly addresses: CallerAddress,
    private readonly handlers: SocketHandlers,
  ) {}

  serve(namespace: LiveNamespace): void {
    namespace.on('connection', (socket) => this.begin(socket));
  }

  private begin(socket: LiveSocket): void {
    const address = this.addresses.of(socket.request);
    this.handlers.attend(socket, new Watches(socket, { codes: this.codes, catchUp: this.catchUp, admit: (request) => this.things.admit(request, address) }));
  }
}
