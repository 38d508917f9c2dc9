import type { LiveChange, WatchReply, WatchRequest } from '@gopy/contracts';
import { laterPosition } from './later-position.js';
import { liveConnection, type LiveSocket, type Namespace } from './live-connection.js';

export type LiveState = 'live' | 'catching-up' | 'offline';
/** What happened while we looked or were away, or `reload`: too much, or too long ago, to tell. */
export type LiveNews = LiveChange[] | 'reload';

export interface Watch {
  namespace: Namespace;
  topic: WatchRequest['topic'];
  id: string;
  secret?: string;
  /** Position of the snapshot on screen, asked at each watch. */
  since: () => string | undefined;
  /** Refetches; the position moves on only when it succeeds, so a failed refetch is repeated. */
  onNews: (news: LiveNews) => unknown;
  onState: (state: LiveState) => void;
}

const RETRY_MS = 3000;
const ACK_MS = 10_000;

/** Watches one thing until the returned function is called; complete after any outage. */
export function watchLive(watch: Watch): () => void {
  let position: string | undefined;
  let socket: LiveSocket | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const thing = { topic: watch.topic, id: watch.id };

  const later = () => {
    clearTimeout(retry);
    if (!stopped) retry = setTimeout(ask, RETRY_MS);
  };
  const report = (state: LiveState) => stopped || watch.onState(state);
  const deliver = async (news: LiveNews, upTo: string) => {
    try {
      await watch.onNews(news);
      position = laterPosition(position, upTo);
      report('live');
    } catch {
      report('catching-up');
      later();
    }
  };
  const answer = (error: Error | null, reply?: WatchReply) => {
    if (stopped) return;
    if (error || !reply) return later();
    if (!reply.ok) return report('offline');
    if ('reload' in reply) return void deliver('reload', reply.position);
    if (reply.missed.length > 0) return void deliver(reply.missed, reply.position);
    position = laterPosition(position, reply.position);
    report('live');
  };
  const ask = () => {
    if (!socket?.connected) return;
    report('catching-up');
    const since = laterPosition(position, watch.since());
    socket.timeout(ACK_MS).emit('watch', { ...thing, ...(watch.secret && { secret: watch.secret }), ...(since && { since }) }, answer);
  };
  const changed = (change: LiveChange) => {
    if (change.topic !== watch.topic || (watch.topic === 'ticket' && change.id !== watch.id)) return;
    void deliver([change], change.position);
  };
  const lost = () => report('offline');

  void liveConnection.join(watch.namespace).then((joined) => {
    if (stopped) return;
    socket = joined.on('connect', ask).on('disconnect', lost).on('connect_error', lost).on('changed', changed);
    ask();
  }, lost);

  return () => {
    stopped = true;
    clearTimeout(retry);
    socket?.off('connect', ask).off('disconnect', lost).off('connect_error', lost).off('changed', changed);
    if (socket?.connected) socket.emit('unwatch', thing);
    liveConnection.leave(watch.namespace);
  };
}
