import { QueryCache, QueryClient, MutationCache } from '@tanstack/react-query';
import { ProblemError } from '@gopy/web-kit';
import { keys } from '../shared/query-keys.js';

const TRIES = 2;

function signedOut(error: unknown): void {
  if (error instanceof ProblemError && error.code === 'session.required') queryClient.setQueryData(keys.session, null);
}

/** A refusal is final; only silence and a struggling server are worth asking again. */
function worthRetrying(failures: number, error: unknown): boolean {
  return failures < TRIES && !(error instanceof ProblemError && error.status < 500);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: signedOut }),
  mutationCache: new MutationCache({ onError: signedOut }),
  defaultOptions: {
    queries: { networkMode: 'always', retry: worthRetrying, staleTime: 15_000 },
    mutations: { networkMode: 'always', retry: false },
  },
});
