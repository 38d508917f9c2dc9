import { useEffect, useEffectEvent, useState } from 'react';
import { type LiveNews, type LiveState, type Watch, watchLive } from './watch-live.js';

const POLL_MS = 30_000;

export interface LiveOptions extends Pick<Watch, 'namespace' | 'topic' | 'secret'> {
  /** Nothing is watched while it is undefined. */
  id: string | undefined;
  /** Position of the snapshot on screen. */
  since?: string | undefined;
  /** Refetch here, and return the promise: the mark says "catching up" until it settles. */
  onChange: (news: LiveNews) => unknown;
}

/** Keeps what is on screen fresh; while no socket gets through, asks again every half minute. */
export function useLive({ namespace, topic, id, secret, since, onChange }: LiveOptions): LiveState {
  const [state, setState] = useState<LiveState>('catching-up');
  const refetch = useEffectEvent(onChange);
  const snapshot = useEffectEvent(() => since);

  useEffect(() => {
    if (id === undefined) return;
    return watchLive({ namespace, topic, id, secret, since: () => snapshot(), onNews: (news) => refetch(news), onState: setState });
  }, [namespace, topic, id, secret]);

  useEffect(() => {
    if (id === undefined || state !== 'offline') return;
    const poll = setInterval(() => void Promise.resolve(refetch('reload')).catch(() => undefined), POLL_MS);
    return () => clearInterval(poll);
  }, [id, state]);

  return state;
}
