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

const sockets = new Map<Namespace, Promise<LiveSocket>>();
const users = new Map<Namespace, number>();

/** One socket per namespace for the whole page, however many things it watches; it closes with its last user. */
export const liveConnection = {
  join(namespace: Namespace): Promise<LiveSocket> {
    users.set(namespace, (users.get(namespace) ?? 0) + 1);
    const socket = sockets.get(namespace) ?? open(namespace);
    sockets.set(namespace, socket);
    return socket;
  },
  leave(namespace: Namespace): void {
    const left = (users.get(namespace) ?? 1) - 1;
    users.set(namespace, left);
    if (left > 0) return;
    void sockets.get(namespace)?.then((socket) => socket.disconnect());
    sockets.delete(namespace);
  },
};

// Loaded on use: the first page a citizen sees needs no socket.
async function open(namespace: Namespace): Promise<LiveSocket> {
  const { io } = await import('socket.io-client');
  const socket: LiveSocket = io(`/${namespace}`, { transports: ['websocket'], reconnectionDelay: 500, reconnectionDelayMax: 5000, forceNew: true });
  globalThis.addEventListener?.('online', () => socket.connected || (socket.active && socket.connect()));
  return socket;
}
