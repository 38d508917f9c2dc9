import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { CatchUp } from './actions/catch-up.js';
import { CitizenThings } from './actions/citizen-things.js';
import { DeskThings } from './actions/desk-things.js';
import { EventLog } from './domain/event-log.js';
import { EventFeed } from './feed/event-feed.js';
import { LiveFigures } from './live-figures.js';
import { CallerAddress } from './sockets/caller-address.js';
import { ChangeTeller } from './sockets/change-teller.js';
import { CitizenConnections } from './sockets/citizen-connections.js';
import { DeskConnections } from './sockets/desk-connections.js';
import { LiveServer } from './sockets/live-server.js';
import { PresenceRelay } from './sockets/presence-relay.js';
import { Refusals } from './sockets/refusals.js';
import { SessionWatch } from './sockets/session-watch.js';
import { SocketHandlers } from './sockets/socket-handlers.js';
import { MysqlEventLog } from './storage/mysql-event-log.js';

/** Live updates over Socket.IO, imported by apps/api only. Needs platform's HTTP module, the departments' directory and a global StaffSessions. */
@Module({
  imports: [TicketsModule],
  providers: [
    { provide: EventLog, useClass: MysqlEventLog },
    EventFeed,
    LiveFigures,
    CatchUp,
    CitizenThings,
    DeskThings,
    CallerAddress,
    Refusals,
    SocketHandlers,
    ChangeTeller,
    SessionWatch,
    PresenceRelay,
    CitizenConnections,
    DeskConnections,
    LiveServer,
  ],
})
export class LiveModule {}
