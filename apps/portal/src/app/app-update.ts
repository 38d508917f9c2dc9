import { useSyncExternalStore } from 'react';

type Update = 'none' | 'waiting';
const listeners = new Set<() => void>();
let update: Update = 'none';
let waiting: ServiceWorker | undefined;
let taking = false;

/** A new version waits until it is asked for: no page is ever loaded anew under somebody who is writing. */
export const appUpdate = {
  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return;
    serviceWorker.addEventListener('controllerchange', () => taking && location.reload());
    const registration = await serviceWorker.register('/sw.js').catch(() => undefined);
    if (!registration) return;
    const look = () => registration.waiting && serviceWorker.controller && offer(registration.waiting);
    look();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && void registration.update().catch(() => undefined),
    );
  },
  take(): void {
    taking = true;
    waiting?.postMessage('take-over');
  },
  later: (): void => show('none'),
};

export function useAppUpdate(): Update {
  return useSyncExternalStore(subscribe, () => update);
}

function offer(worker: ServiceWorker): void {
  waiting = worker;
  show('waiting');
}

function show(next: Update): void {
  update = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
