import type { DeliveryResult } from './delivery-result.js';

export type PushTarget = { readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } };

/** What the service worker of the portal gets (apps/portal/src/shared/push-in-worker.ts). */
export type PushNotice = {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly tag: string;
  readonly lang: string;
};

export type PushMessage = {
  readonly to: PushTarget;
  readonly notice: PushNotice;
  /** How long the push service keeps it for a device that is off. */
  readonly ttlSeconds: number;
  readonly urgency: 'normal' | 'high';
};

/** Sends one push message, once, encrypted for the browser that asked for it (RFC 8291). */
export abstract class PushSender {
  abstract readonly available: boolean;
  /** What a browser must know to subscribe. */
  abstract readonly publicKey: string | undefined;
  /** Whether this is an address of a browser's push service, and nothing that would make us knock at a stranger's door. */
  abstract accepts(target: PushTarget): boolean;
  abstract send(message: PushMessage): Promise<DeliveryResult>;
}
