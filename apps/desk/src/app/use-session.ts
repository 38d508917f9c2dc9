import type { SessionResponse } from '@gopy/contracts';
import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '@gopy/web-kit';
import { desk } from '../shared/desk-client.js';
import { keys } from '../shared/query-keys.js';

/** The session behind the cookie; `null` when nobody is signed in. */
export function useSession() {
  return useQuery({ queryKey: keys.session, queryFn: currentSession, staleTime: 5 * 60_000 });
}

async function currentSession(): Promise<SessionResponse | null> {
  try {
    return await desk.session();
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}
