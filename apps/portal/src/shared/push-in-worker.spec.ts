import { type PushWorker, showPushNotices } from './push-in-worker.js';

const NOTICE = { title: 'Sở Xây dựng đã trả lời', body: 'Phản ánh DN-1', url: '/b/DN-1#secret', tag: 'DN-1', lang: 'vi' };

/** A browser's worker, as far as the specification says what it does. */
class Browser {
  readonly shown: { title: string; options: NotificationOptions }[] = [];
  readonly opened: string[] = [];
  readonly focused: string[] = [];
  windows: string[] = [];
  private readonly listeners = new Map<string, (event: never) => void>();

  readonly worker: PushWorker = {
    location: { origin: 'https://gopy.example' },
    registration: { showNotification: async (title, options) => void this.shown.push({ title, options }) },
    clients: {
      matchAll: async () => this.windows.map((url) => ({ url, focus: async () => this.focused.push(url) })),
      openWindow: async (url) => this.opened.push(url),
    },
    addEventListener: (type, listen) => void this.listeners.set(type, listen),
  };

  async happens(type: string, event: object): Promise<void> {
    const work: Promise<unknown>[] = [];
    const listen = this.listeners.get(type) as ((event: object) => void) | undefined;
    listen?.({ ...event, waitUntil: (promise: Promise<unknown>) => work.push(promise) });
    await Promise.all(work);
  }
}

function aBrowser(): Browser {
  const browser = new Browser();
  showPushNotices(browser.worker);
  return browser;
}
const tap = (browser: Browser, url: string) =>
  browser.happens('notificationclick', { notification: { data: { url }, close: () => undefined } });

describe('a push message', () => {
  it('is shown as the city wrote it, and replaces an earlier one about the same report', async () => {
    const browser = aBrowser();
    await browser.happens('push', { data: { json: () => NOTICE } });
    expect(browser.shown).toMatchObject([
      { title: NOTICE.title, options: { body: NOTICE.body, tag: 'DN-1', lang: 'vi', data: { url: NOTICE.url } } },
    ]);
  });

  it.each([
    ['nothing', null],
    ['no JSON', { json: () => JSON.parse('{') }],
    ['something else', { json: () => ({ title: 7 }) }],
  ])('with %s in it still shows something, since the browser wants that', async (_what, data) => {
    const browser = aBrowser();
    await browser.happens('push', { data });
    expect(browser.shown).toMatchObject([{ title: 'Góp Ý 1022' }]);
  });
});

it('a change of address by the browser is said, since only a person can agree to the new one', async () => {
  const browser = aBrowser();
  await browser.happens('pushsubscriptionchange', {});
  expect(browser.shown).toMatchObject([{ title: 'Cần bật lại báo tin', options: { data: { url: '/follow' } } }]);
});

describe('a tap', () => {
  it('opens the report', async () => {
    const browser = aBrowser();
    await tap(browser, NOTICE.url);
    expect(browser.opened).toEqual(['https://gopy.example/b/DN-1#secret']);
  });

  it('brings a page to the front that shows it already', async () => {
    const browser = aBrowser();
    browser.windows = ['https://gopy.example/', 'https://gopy.example/b/DN-1'];
    await tap(browser, NOTICE.url);
    expect([browser.focused, browser.opened]).toEqual([['https://gopy.example/b/DN-1'], []]);
  });

  it('opens no page of anybody else', async () => {
    const browser = aBrowser();
    await tap(browser, 'https://evil.example/');
    expect(browser.opened).toEqual([]);
  });
});
