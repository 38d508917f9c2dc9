import { minutes, seconds } from '@gopy/kernel';
import { addressKey, Throttle } from '@gopy/platform';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type IncomingMessage, Server as HttpServer } from 'node:http';
import type { Socket as Connection } from 'node:net';
import { Server } from 'socket.io';
import { EventFeed } from '../feed/event-feed.js';
import { LiveFigures } from '../live-figures.js';
import { CallerAddress } from './caller-address.js';
import { ChangeTeller } from './change-teller.js';
import { CitizenConnections } from './citizen-connections.js';
import { DeskConnections } from './desk-connections.js';
import type { LiveNamespace } from './live-socket.js';
import { PresenceRelay } from './presence-relay.js';
import { SessionWatch } from './session-watch.js';

const HANDSHAKES = { points: 600, perSeconds: minutes(1) / seconds(1) };
const GOODBYE = seconds(1);
const OPTIONS = { path: '/socket.io', transports: ['websocket' as const], serveClient: false, maxHttpBufferSize: 4096, connectTimeout: seconds(10), perMessageDeflate: false };

/** Socket.IO on the api's own HTTP server. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private io: Server | undefined;
  private readonly connections = new Set<Connection>();

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly feed: EventFeed,
    private readonly teller: ChangeTeller,
    private readonly presence: PresenceRelay,
    private readonly sessionWatch: SessionWatch,
    private readonly citizens: CitizenConnections,
    private readonly desks: DeskConnections,
    private readonly throttle: Throttle,
    private readonly addresses: CallerAddress,
    private readonly figures: LiveFigures,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const server: unknown = this.http.httpAdapter.getHttpServer();
    if (!(server instanceof HttpServer)) return; // Processes that serve no HTTP have no sockets.
    this.io = new Server(server, { ...OPTIONS, allowRequest: (request, answer) => this.welcome(request, answer) });
    server.on('upgrade', (_request, connection: Connection) => this.remember(connection));
    const [citizen, desk]: LiveNamespace[] = [this.io.of('/citizen'), this.io.of('/desk')];
    if (!citizen || !desk) return;
    this.teller.serve(citizen, desk);
    await this.feed.start((changes) => this.teller.tell(changes));
    this.presence.serve(desk);
    this.sessionWatch.start();
    this.citizens.serve(citizen);
    this.desks.serve(desk);
    for (const namespace of [citizen, desk]) this.count(namespace);
  }

  /** Ends the transport only, so that browsers knock at another process at once. */
  beforeApplicationShutdown(): void {
    this.feed.stop();
    this.teller.stop();
    this.sessionWatch.stop();
    this.presence.stop();
    this.io?.engine.close();
    setTimeout(() => this.connections.forEach((connection) => connection.destroy()), GOODBYE).unref();
  }

  private welcome(request: IncomingMessage, answer: (error: string | null, allowed: boolean) => void): void {
    try {
      this.throttle.consumeHere('live-handshakes', addressKey(this.addresses.of(request)), HANDSHAKES);
      answer(null, true);
    } catch {
      answer('too many connections', false);
    }
  }

  private remember(connection: Connection): void {
    this.connections.add(connection);
    connection.once('close', () => this.connections.delete(connection));
  }

  private count(namespace: LiveNamespace): void {
    const gauge = this.figures.sockets.labels({ namespace: namespace.name });
    namespace.on('connection', (socket) => {
      gauge.inc();
      socket.on('disconnect', () => gauge.dec());
    });
  }
}
