import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let shares: ReadonlyMap<string, number> = new Map();

/** How much of each photo is sent, whoever sends it on this page. */
export const uploadProgress = {
  set(key: string, share: number): void {
    shares = new Map([...shares, [key, share]]);
    for (const listener of listeners) listener();
  },
};

export function useUploadProgress(): ReadonlyMap<string, number> {
  return useSyncExternalStore(subscribe, () => shares);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
