import type { LiveChange, PresenceChange, PresenceRequest, WatchReply, WatchRequest } from '@gopy/contracts';
import type { z } from 'zod';

export type Namespace = 'citizen' | 'desk';

interface FromServer {
  changed: (change: LiveChange) => void;
  presence: (change: PresenceChange) => void;
}
interface ToServer {
  watch: (request: WatchRequest, ack: (reply: WatchReply) => void) => void;
  unwatch: (thing: Pick<WatchRequest, 'topic' | 'id'>) => void;
  presence: (request: z.infer<typeof PresenceRequest>) => void;
}
export type LiveSocket = import('socket.io-client').Socket<FromServer, ToServer>;

const REFUSED_RETRY_MS = 4000;

interface Connection {
  socket: Promise<LiveSocket>;
  users: number;
  left: AbortController;
}
const connections = new Map<Namespace, Connection>();

/** One socket per namespace for the whole page, however many things it watches; it closes with its last user. */
export const liveConnection = {
  join(namespace: Namespace): Promise<LiveSocket> {
    const connection = connections.get(namespace) ?? connect(namespace);
    connection.users += 1;
    connections.set(namespace, connection);
    return connection.socket;
  },
  leave(namespace: Namespace): void {
    const connection = connections.get(namespace);
    if (!connection) return;
    connection.users -= 1;
    if (connection.users > 0) return;
    connections.delete(namespace);
    connection.left.abort();
    void connection.socket.then((socket) => socket.disconnect()).catch(() => undefined);
  },
};

function connect(namespace: Namespace): Connection {
  const left = new AbortController();
  return { socket: open(namespace, left.signal), users: 0, left };
}

// Loaded on use: the first page a citizen sees needs no socket.
async function open(namespace: Namespace, left: AbortSignal): Promise<LiveSocket> {
  const { io } = await import('socket.io-client');
  const socket: LiveSocket = io(`/${namespace}`, {
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
    forceNew: true,
  });
  comeBack(socket, left);
  return socket;
}

// The client retries by itself after a lost line, but not after the server closed or refused it (a restart, a session that is renewed).
function comeBack(socket: LiveSocket, left: AbortSignal): void {
  const again = () => {
    if (!left.aborted && !socket.connected) socket.connect();
  };
  socket.on('disconnect', (reason) => reason === 'io server disconnect' && setTimeout(again, REFUSED_RETRY_MS));
  socket.on('connect_error', () => socket.active || setTimeout(again, REFUSED_RETRY_MS));
  globalThis.addEventListener?.('online', again, { signal: left });
}
