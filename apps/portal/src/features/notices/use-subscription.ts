import type { SubscriptionView } from '@gopy/contracts';
import { createClient, ProblemError } from '@gopy/web-kit';
import { useCallback, useEffect, useMemo, useState } from 'react';

export type Found =
  { state: 'looking' } | { state: 'gone' } | { state: 'failed'; error: unknown } | { state: 'found'; subscription: SubscriptionView };

/** A subscription by the token of a link in a notice. */
export function useSubscription(token: string) {
  const client = useMemo(() => createClient(), []);
  const [found, setFound] = useState<Found>({ state: 'looking' });
  const look = useCallback(() => {
    client.subscription(token).then(
      (subscription) => setFound(subscription.state === 'ended' ? { state: 'gone' } : { state: 'found', subscription }),
      (error: unknown) => setFound(error instanceof ProblemError && error.status === 404 ? { state: 'gone' } : { state: 'failed', error }),
    );
  }, [client, token]);
  useEffect(look, [look]);
  return { client, found, look };
}
