import { useSyncExternalStore } from 'react';
import { outbox, type OutboxState } from './outbox.js';

export function useOutbox(): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.get);
}
