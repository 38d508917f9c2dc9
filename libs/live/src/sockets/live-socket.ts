import type { LiveChange, PresenceChange, WatchReply } from '@gopy/contracts';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';

type FromServer = { changed: (change: LiveChange) => void; presence: (change: PresenceChange) => void };
/** What clients send is unknown until a schema has read it. */
type ToServer = { watch: (request?: unknown, reply?: unknown) => void; unwatch: (thing?: unknown) => void; presence: (request?: unknown) => void };

export type LiveSocket = Socket<ToServer, FromServer, DefaultEventsMap, unknown>;
export type LiveNamespace = Namespace<ToServer, FromServer, DefaultEventsMap, unknown>;
export type Reply = (reply: WatchReply) => void;
