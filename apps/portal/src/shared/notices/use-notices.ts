import { CONSENT_TEXT_VERSION, type MediaResponse, type SubscribeRequest, type SubscriptionView } from '@gopy/contracts';
import { createClient, ProblemError, useLanguage } from '@gopy/web-kit';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { keptEndpoint, keptSubscriptions } from './kept-subscriptions.js';
import { pushMovedFrom } from './push-here.js';
import { type NoticeMedium, type NoticeSubject, subjectKey } from './subject.js';

export type Subscriptions = Partial<Record<NoticeMedium, SubscriptionView>>;

const MEDIA: readonly NoticeMedium[] = ['push', 'email', 'sms'];

/** What this device follows about one thing, and the ways to begin and end it. */
export function useNotices(subject: NoticeSubject, secret?: string) {
  const [language] = useLanguage();
  const client = useMemo(() => createClient({ secret }), [secret]);
  const [media, setMedia] = useState<MediaResponse>();
  const [active, setActive] = useState<Subscriptions>({});
  const key = subjectKey(subject);

  const reread = useCallback(async () => {
    const tokens = keptSubscriptions.of(subject);
    for (const medium of MEDIA) {
      const token = tokens[medium];
      if (token === undefined) continue;
      if (medium === 'push' && (await hasMoved(subject))) {
        // Nothing arrives there any more; the offer to be told here stands again.
        void client.endSubscription(token).catch(() => undefined);
        keptSubscriptions.drop(subject, medium);
        continue;
      }
      const view = await client.subscription(token).catch((error: unknown) => (isOver(error) ? null : undefined));
      if (view === null || view?.state === 'ended') keptSubscriptions.drop(subject, medium);
      else if (view) setActive((before) => ({ ...before, [medium]: view }));
    }
    // The key says all of the subject that counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key]);

  useEffect(() => {
    setActive({});
    void client.media().then(setMedia, () => undefined);
    void reread();
    // Whoever confirms in another tab comes back to see it.
    const whenSeen = () => document.visibilityState === 'visible' && void reread();
    document.addEventListener('visibilitychange', whenSeen);
    return () => document.removeEventListener('visibilitychange', whenSeen);
  }, [client, reread]);

  const start = async (address: SubscribeRequest['address']): Promise<SubscriptionView> => {
    const view = await client.subscribe({ subject, address, language, consent: { textVersion: CONSENT_TEXT_VERSION, accepted: true } });
    keptSubscriptions.keep(subject, address.medium, view.token);
    if (address.medium === 'push') keptEndpoint.keep(subject, address.push.endpoint);
    setActive((before) => ({ ...before, [address.medium]: view }));
    return view;
  };
  const stop = async (medium: NoticeMedium): Promise<void> => {
    const token = active[medium]?.token;
    if (token !== undefined)
      await client.endSubscription(token).catch((error: unknown) => {
        if (!isOver(error)) throw error;
      });
    keptSubscriptions.drop(subject, medium);
    setActive(({ [medium]: _, ...others }) => others);
  };
  return { media, active, start, stop };
}
export type Notices = ReturnType<typeof useNotices>;

async function hasMoved(subject: NoticeSubject): Promise<boolean> {
  const endpoint = keptEndpoint.of(subject);
  return endpoint !== undefined && (await pushMovedFrom(endpoint));
}

const isOver = (error: unknown): boolean => error instanceof ProblemError && error.code === 'subscription.unknown';
