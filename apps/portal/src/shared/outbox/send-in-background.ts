import { device } from './device.js';
import { post } from './post.js';
import { sendWaiting } from './send-waiting.js';

type SyncEvent = Event & { readonly tag: string; waitUntil(work: Promise<unknown>): void };

/** The part of a service worker that this needs; the page's own types know no worker. */
export interface BackgroundWorker {
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { visibilityState: string }[]>;
  };
  readonly registration: { showNotification(title: string, options: NotificationOptions): Promise<void> };
  addEventListener(type: string, listen: (event: never) => void): void;
}

/** The browser calls when the network is back, the page may be long gone. */
export function sendInBackground(worker: BackgroundWorker): void {
  worker.addEventListener('sync', (event: SyncEvent) => {
    if (event.tag === 'gopy-outbox') event.waitUntil(send(worker));
  });
}

async function send(worker: BackgroundWorker): Promise<void> {
  const here = await device();
  const { left } = await sendWaiting({ device: here, post });
  const channel = new BroadcastChannel('gopy-outbox');
  channel.postMessage('changed');
  channel.close();
  await tell(worker);
  // The browser then calls again, later and later.
  if (left > 0) throw new Error('still waiting');
}

/** Only where nobody sees the page, and notices were allowed before. */
async function tell(worker: BackgroundWorker): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.some(({ visibilityState }) => visibilityState === 'visible') || Notification.permission !== 'granted') return;
  const arrived = (await (await device()).reports.all()).filter(({ state, collected }) => state === 'sent' && !collected);
  for (const { receipt, body } of arrived)
    if (receipt)
      await worker.registration.showNotification(body.language === 'en' ? `Sent: ${receipt.code}` : `Đã gửi: ${receipt.code}`, {
        tag: receipt.code,
        icon: '/icon-192.png',
        lang: body.language ?? 'vi',
        data: { url: '/follow' },
      });
}
