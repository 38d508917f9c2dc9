import type { PushAddress } from '@gopy/contracts';

/** `install`: this system pushes only to pages that were put on the home screen (iOS). */
export type PushState = 'ready' | 'denied' | 'install' | 'unsupported';

const WORKER_PATIENCE_MS = 10_000;

export function pushState(): PushState {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return isAppleTouch() ? 'install' : 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : 'ready';
}

export class PushRefused extends Error {
  constructor(readonly why: 'denied' | 'unsupported') {
    super(why);
  }
}

/** Asks the person, then the browser's push service; throws PushRefused when either says no. */
export async function subscribeHere(publicKey: string): Promise<PushAddress> {
  if ((await Notification.requestPermission()) !== 'granted') throw new PushRefused('denied');
  const { pushManager } = await worker();
  try {
    return addressOf(await subscribed(pushManager, bytesOf(publicKey)));
  } catch {
    throw new PushRefused('unsupported');
  }
}

/** Whether the browser has given up the address that the city writes to; where it does not say, it has not. */
export async function pushMovedFrom(endpoint: string): Promise<boolean> {
  try {
    return (await (await worker()).pushManager.getSubscription())?.endpoint !== endpoint;
  } catch {
    return false;
  }
}

/** A subscription to a former key of the city is of no use, and in the way. */
async function subscribed(pushManager: PushManager, applicationServerKey: Uint8Array<ArrayBuffer>): Promise<PushSubscription> {
  const before = await pushManager.getSubscription();
  if (before && !isFor(before, applicationServerKey)) await before.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
}

function isFor({ options }: PushSubscription, key: Uint8Array): boolean {
  const known = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return known.length === key.length && known.every((byte, at) => byte === key[at]);
}

function addressOf(subscription: PushSubscription): PushAddress {
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys?.['p256dh'] || !keys['auth']) throw new PushRefused('unsupported');
  return { endpoint, keys: { p256dh: keys['p256dh'], auth: keys['auth'] } };
}

async function worker(): Promise<ServiceWorkerRegistration> {
  const tooLong = new Promise<never>((_, reject) => setTimeout(() => reject(new PushRefused('unsupported')), WORKER_PATIENCE_MS));
  return Promise.race([navigator.serviceWorker.ready, tooLong]);
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

const isAppleTouch = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.userAgent.includes('Mac') && navigator.maxTouchPoints > 1);
