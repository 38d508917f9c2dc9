import type { ActionBodies, TicketSummary } from '@gopy/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { desk } from '../desk-client.js';
import { keys } from '../query-keys.js';

export type AllStep =
  | { readonly action: 'decline'; readonly body: Omit<ActionBodies['decline'], 'version'> }
  | { readonly action: 'merge'; readonly body: Omit<ActionBodies['merge'], 'version'> };
export type Failure = { readonly code: string; readonly says: string };
export type AllProgress = { readonly done: number; readonly failures: readonly Failure[]; readonly state: 'idle' | 'running' | 'over' };

const IDLE: AllProgress = { done: 0, failures: [], state: 'idle' };

/** Takes one step on each ticket, one after the other; what fails does not hold up the others. */
export function useActOnAll() {
  const queries = useQueryClient();
  const [progress, setProgress] = useState(IDLE);
  const stopped = useRef(false);
  const run = async (tickets: readonly TicketSummary[], { action, body }: AllStep) => {
    stopped.current = false;
    setProgress({ ...IDLE, state: 'running' });
    for (const { code, version } of tickets) {
      if (stopped.current) break;
      const failure = await desk.act(code, action, { ...body, version }).then(
        () => undefined,
        (error: unknown): Failure => ({ code, says: error instanceof Error ? error.message : String(error) }),
      );
      setProgress(({ done, failures }) =>
        failure ? { done, failures: [...failures, failure], state: 'running' } : { done: done + 1, failures, state: 'running' },
      );
    }
    setProgress((before) => ({ ...before, state: 'over' }));
    await Promise.all([queries.invalidateQueries({ queryKey: keys.lists }), queries.invalidateQueries({ queryKey: keys.counts })]);
  };
  return { progress, run, stop: () => (stopped.current = true) };
}
