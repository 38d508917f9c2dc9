import type { MediaResponse, SubscribeRequest, SubscriptionView } from '@gopy/contracts';
import type { Send } from './request.js';

/** Asking for news, and ending it. */
export function noticeCalls(send: Send) {
  const subscription = (token: string) => `/subscriptions/${encodeURIComponent(token)}`;
  return {
    media: () => send<MediaResponse>('GET', '/subscriptions/media'),
    subscribe: (body: SubscribeRequest) => send<SubscriptionView>('POST', '/subscriptions', { body }),
    subscription: (token: string) => send<SubscriptionView>('GET', subscription(token)),
    confirmSubscription: (token: string) => send<SubscriptionView>('POST', `${subscription(token)}/confirmation`),
    endSubscription: (token: string) => send<void>('DELETE', subscription(token)),
  };
}
