/** What became of one message. `unavailable` and `rate-limited` promise that nothing was sent; `unknown` says that it may have been. */
export type DeliveryResult =
  | { readonly outcome: 'sent'; readonly providerId?: string; readonly parts?: number }
  | { readonly outcome: 'gone'; readonly why: string }
  | { readonly outcome: 'refused'; readonly why: string }
  | { readonly outcome: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'unavailable'; readonly why: string }
  | { readonly outcome: 'unknown'; readonly why: string };

export type Outcome = DeliveryResult['outcome'];
