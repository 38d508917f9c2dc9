import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type LiveState, useLive } from '@gopy/web-kit';
import { keys } from '../shared/query-keys.js';
import { useStaff } from '../shared/staff.js';
import { watchOf } from './role-pages.js';

const GATHER_MS = 300;

/** Asks for lists and counts again after a change; a burst of changes is one question. */
export function useFreshLists(): LiveState {
  const queries = useQueryClient();
  const staff = useStaff();
  const running = useRef<Promise<unknown>>(undefined);
  const refresh = async () => {
    await new Promise((done) => setTimeout(done, GATHER_MS));
    running.current = undefined;
    await Promise.all([queries.invalidateQueries({ queryKey: keys.lists }), queries.invalidateQueries({ queryKey: keys.counts })]);
  };
  return useLive({ namespace: 'desk', ...watchOf(staff), onChange: () => (running.current ??= refresh()) });
}
