import type { PresenceChange } from '@gopy/contracts';
import { useEffect, useState } from 'react';
import { liveConnection, type LiveSocket } from './live-connection.js';

export type Person = PresenceChange['people'][number];

/** Tells colleagues that I look at a ticket or write its answer, and who else does. */
export function usePresence(code: string | undefined, state: Person['state']): Person[] {
  const [seen, setSeen] = useState<PresenceChange>();

  useEffect(() => {
    if (code === undefined) return;
    let socket: LiveSocket | undefined;
    let stopped = false;
    const tell = () => socket?.emit('presence', { code, state });
    const heard = (change: PresenceChange) => change.code === code && setSeen(change);
    void liveConnection.join('desk').then((joined) => {
      if (stopped) return;
      socket = joined.on('connect', tell).on('presence', heard);
      if (socket.connected) tell();
    });
    return () => {
      stopped = true;
      if (socket?.connected) socket.emit('presence', { code, state: 'gone' });
      socket?.off('connect', tell).off('presence', heard);
      liveConnection.leave('desk');
    };
  }, [code, state]);

  return seen?.code === code ? (seen?.people ?? []) : [];
}
