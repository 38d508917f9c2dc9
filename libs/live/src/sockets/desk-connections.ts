import { PresenceRequest, type WatchRequest } from '@gopy/contracts';
import { DomainError, type StaffActor } from '@gopy/kernel';
import { OwnOrigin, SESSION_COOKIE, StaffSessions } from '@gopy/platform';
import { TrackingCodes } from '@gopy/tickets';
import { fastifyCookie } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { CatchUp } from '../actions/catch-up.js';
import { DeskThings } from '../actions/desk-things.js';
import type { LiveNamespace, LiveSocket } from './live-socket.js';
import { parsed } from './parsed.js';
import { PresenceRelay } from './presence-relay.js';
import { Refusals } from './refusals.js';
import { SessionWatch } from './session-watch.js';
import { SocketHandlers } from './socket-handlers.js';
import { StaffPresence } from './staff-presence.js';
import { Watches } from './watches.js';

type Admitted = { readonly token: string; readonly staff: StaffActor };

/** `/desk`: staff with a session, from our own pages. */
@Injectable()
export class DeskConnections {
  private readonly admitted = new WeakMap<LiveSocket, Admitted>();

  constructor(
    private readonly ownOrigin: OwnOrigin,
    private readonly sessions: StaffSessions,
    private readonly sessionWatch: SessionWatch,
    private readonly things: DeskThings,
    private readonly catchUp: CatchUp,
    private readonly codes: TrackingCodes,
    private readonly presence: PresenceRelay,
    private readonly handlers: SocketHandlers,
    private readonly refusals: Refusals,
  ) {}

  serve(namespace: LiveNamespace): void {
    namespace.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (refused: unknown) => next(this.refusals.asConnectError(refused, socket)),
      );
    });
    namespace.on('connection', (socket) => this.begin(socket));
  }

  private async admit(socket: LiveSocket): Promise<void> {
    const { headers } = socket.handshake;
    this.ownOrigin.checkHeaders(headers, headers.host ?? '');
    const token = fastifyCookie.parse(headers.cookie ?? '')[SESSION_COOKIE];
    const staff = token ? await this.sessions.find(token) : undefined;
    if (!token || !staff) throw new DomainError('session.required');
    this.admitted.set(socket, { token, staff });
  }

  private begin(socket: LiveSocket): void {
    const admitted = this.admitted.get(socket);
    if (!admitted) return void socket.conn.close();
    const { staff } = admitted;
    this.sessionWatch.guard({ socket, ...admitted });
    this.presence.welcome(socket, staff);
    const admit = async (request: WatchRequest) => {
      const thing = await this.things.admit(request, staff);
      if (thing.code !== undefined) this.presence.showTo(socket, thing.code);
      return thing;
    };
    this.handlers.attend(socket, new Watches(socket, { codes: this.codes, catchUp: this.catchUp, admit }));
    const presence = new StaffPresence(socket, { staff, codes: this.codes, things: this.things, relay: this.presence });
    this.handlers.on(socket, 'presence', (payload) => presence.tell(parsed(PresenceRequest, payload)));
    socket.on('disconnect', () => presence.end());
  }
}
