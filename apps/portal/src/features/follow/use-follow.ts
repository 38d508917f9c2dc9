import type { FollowResponse } from '@gopy/contracts';
import { createClient, ProblemError, useLive } from '@gopy/web-kit';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSecret } from './use-secret.js';

const RECOUNT_MS = 60_000;

/** A ticket as a citizen sees it, kept fresh by live changes, by coming back to the page, and each minute for the countdown. */
export function useFollow(code: string) {
  const [secret, forgetSecret] = useSecret(code);
  const [secretGone, setSecretGone] = useState(false);
  const [ticket, setTicket] = useState<FollowResponse>();
  const [failure, setFailure] = useState<unknown>();
  const client = useMemo(() => createClient({ secret }), [secret]);

  // Answers may overtake each other: an older one never replaces a newer one.
  const show = useCallback((next: FollowResponse) => {
    setFailure(undefined);
    setTicket((shown) => (shown && BigInt(shown.position) > BigInt(next.position) ? shown : next));
  }, []);
  const refetch = useCallback(async () => {
    try {
      show(await client.follow(code));
    } catch (error) {
      if (secret && isAboutSecret(error)) {
        setSecretGone(true);
        forgetSecret();
      } else setFailure(error);
      throw error;
    }
  }, [client, code, secret, show, forgetSecret]);

  const live = useLive({ namespace: 'citizen', topic: 'ticket', id: ticket?.code, secret, since: ticket?.position, onChange: refetch });

  useEffect(() => {
    const quietly = () => void refetch().catch(() => undefined);
    const whenSeen = () => document.visibilityState === 'visible' && quietly();
    quietly();
    const recount = setInterval(whenSeen, RECOUNT_MS);
    document.addEventListener('visibilitychange', whenSeen);
    addEventListener('online', quietly);
    return () => {
      clearInterval(recount);
      document.removeEventListener('visibilitychange', whenSeen);
      removeEventListener('online', quietly);
    };
  }, [refetch]);

  return { ticket, failure, live, secret, secretGone, client, show, refetch };
}
export type Followed = ReturnType<typeof useFollow>;

// A wrong secret gets the same answer as a wrong code; asking again without it tells the two apart.
function isAboutSecret(error: unknown): boolean {
  return error instanceof ProblemError && ['ticket.not-found', 'ticket.secret-expired', 'ticket.secret-required'].includes(error.code);
}
