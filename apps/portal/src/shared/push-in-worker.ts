/** What the city sends (`PushNotice` of libs/messaging). */
type Notice = { readonly title: string; readonly body: string; readonly url: string; readonly tag: string; readonly lang: string };

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type PushArrived = Waiting & { readonly data: { json(): unknown } | null };
type Tapped = Waiting & { readonly notification: Notification };
type Window = { readonly url: string; focus(): Promise<unknown> };

/** The part of a service worker that this needs; the page's own types know no worker. */
export type PushWorker = {
  readonly location: { readonly origin: string };
  readonly registration: { showNotification(title: string, options: NotificationOptions & { renotify?: boolean }): Promise<void> };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Window[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(type: string, listen: (event: never) => void): void;
};

/** Browsers withdraw the permission of a site that gets a push message and shows nothing. */
const UNREADABLE: Notice = { title: 'Góp Ý 1022', body: 'Có tin mới về phản ánh của bạn.', url: '/follow', tag: 'news', lang: 'vi' };

/** The browser gave up the address the city has, and only a person may agree to a new one. */
const MOVED: Notice = {
  title: 'Cần bật lại báo tin',
  body: 'Trình duyệt đã đổi địa chỉ nhận tin. Mở phản ánh của bạn và bật lại báo tin trên thiết bị này.',
  url: '/follow',
  tag: 'moved',
  lang: 'vi',
};

/** Call once in the service worker: shows what the city sends, and opens what it is about when tapped. */
export function showPushNotices(worker: PushWorker): void {
  worker.addEventListener('push', (event: PushArrived) => event.waitUntil(show(worker, noticeOf(event.data))));
  worker.addEventListener('pushsubscriptionchange', (event: Waiting) => event.waitUntil(show(worker, MOVED)));
  worker.addEventListener('notificationclick', (event: Tapped) => {
    event.notification.close();
    event.waitUntil(open(worker, addressOf(event.notification)));
  });
}

function show(worker: PushWorker, { title, body, tag, lang, url }: Notice): Promise<void> {
  // A later notice about the same report replaces the earlier one, and is heard all the same.
  return worker.registration.showNotification(title, { body, tag, lang, renotify: true, icon: '/favicon.svg', data: { url } });
}

function noticeOf(data: PushArrived['data']): Notice {
  try {
    const said: unknown = data?.json();
    return isNotice(said) ? said : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

const isNotice = (said: unknown): said is Notice =>
  typeof said === 'object' &&
  said !== null &&
  ['title', 'body', 'url', 'tag', 'lang'].every((part) => typeof Reflect.get(said, part) === 'string');

function addressOf({ data }: Notification): string {
  const url: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'url') : undefined;
  return typeof url === 'string' ? url : UNREADABLE.url;
}

/** Only pages of ours; a page that shows it already comes to the front. */
async function open(worker: PushWorker, address: string): Promise<void> {
  const url = new URL(address, worker.location.origin);
  if (url.origin !== worker.location.origin) return;
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const shown = windows.find((window) => new URL(window.url).pathname === url.pathname);
  await (shown ? shown.focus() : worker.clients.openWindow(url.href));
}
