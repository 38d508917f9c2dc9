import type { Page } from 'playwright-core';
import { JourneyStage } from '../support/journey-stage.js';
import { type Device, MessageSimulator, nameOfDevice } from '../support/message-simulator.js';
import { faultsOf } from '../support/sound-page.js';
import { until } from '../support/until.js';

const PHONE = { viewport: { width: 390, height: 844 } };
const EMAIL = 'lan@example.vn';

let outside: MessageSimulator;
let stage: JourneyStage;
beforeAll(async () => {
  outside = await MessageSimulator.start();
  stage = await JourneyStage.raise({ variables: { ...outside.variables, PUBLIC_URL: 'https://gopy.example' } });
}, 120_000);
afterAll(async () => {
  await stage?.strike();
  await outside?.stop();
}, 60_000);

const path = (text: string | undefined, page: string): string =>
  new RegExp(`https://gopy\\.example(/${page}/[^\\s]+)`).exec(text ?? '')?.[1] ?? '';
const choice = (page: Page, name: string) => page.getByRole('checkbox', { name });

/** Debian's browser has no push service of its own: what its push manager answers comes from outside. */
async function withPushService(page: Page, { endpoint, keys }: Device): Promise<void> {
  await page.context().grantPermissions(['notifications']);
  await page.addInitScript(
    `const subscription = { endpoint: ${JSON.stringify(endpoint)}, options: {}, toJSON: () => (${JSON.stringify({ endpoint, keys })}), unsubscribe: async () => true };
     const registration = { pushManager: { getSubscription: async () => subscription, subscribe: async () => subscription } };
     Object.defineProperty(navigator.serviceWorker, 'ready', { get: () => Promise.resolve(registration) });
     Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
     Notification.requestPermission = async () => 'granted';`,
  );
}

it('a citizen asks for news on the phone and by e-mail, hears the answer on both, and stops with one tap', async () => {
  const { city } = stage;
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const ticket = await city.citizen().report();
  const device = await outside.device();
  const lan = await stage.citizen(PHONE);
  await withPushService(lan.page, device);
  await lan.openLink(ticket);
  await lan.sees('Đã chuyển đơn vị');

  const here = choice(lan.page, 'Tôi đồng ý nhận tin trên thiết bị này');
  await here.waitFor();
  expect([await here.isChecked(), await choice(lan.page, 'Tôi đồng ý nhận tin qua e-mail').isChecked()]).toEqual([false, false]);
  await here.check();
  await lan.page.getByRole('button', { name: 'Bật báo tin' }).click();
  await lan.seesText('Đang báo tin trên thiết bị này.');
  await choice(lan.page, 'Tôi đồng ý nhận tin qua e-mail').check();
  await lan.page.getByRole('button', { name: 'Bật báo tin' }).click();
  await lan.seesText('Hãy nhập địa chỉ e-mail');
  expect(await faultsOf(lan.page, 'notices-panel-390')).toEqual([]);
  await lan.page.getByRole('textbox', { name: 'Địa chỉ e-mail' }).fill(EMAIL);
  await lan.page.getByRole('button', { name: 'Bật báo tin' }).click();
  await lan.seesText('Đã gửi yêu cầu xác nhận đến l…@example.vn');

  const [letter] = await outside.untilCame('email', EMAIL);
  await lan.go(path(letter?.text, 'confirm'));
  await lan.page.getByRole('button', { name: 'Tôi muốn nhận tin' }).waitFor();
  expect(await faultsOf(lan.page, 'notices-confirm-390')).toEqual([]);
  await lan.page.getByRole('button', { name: 'Tôi muốn nhận tin' }).click();
  await lan.seesText('Đã xác nhận.');

  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer: 'Đã thay bóng đèn trụ số 7.', outcome: 'done' });
  await approver.take(ticket.code, 'approve');
  const pushed = await outside.untilCame('push', nameOfDevice(device), (all) =>
    all.some(({ title }) => title === 'Sở Xây dựng đã trả lời'),
  );
  const mails = await outside.untilCame('email', EMAIL, (all) => all.some(({ subject }) => subject?.includes('đã trả lời')));
  await lan.go(pushed.at(-1)?.url ?? '');
  await lan.seesText('Đã thay bóng đèn trụ số 7.');
  await lan.seesText('Đang báo tin: l…@example.vn');

  await lan.go(path(mails.at(-1)?.text, 'stop'));
  await lan.seesText(`Bạn đang nhận tin về phản ánh ${ticket.code} qua`);
  expect(await faultsOf(lan.page, 'notices-stop-390')).toEqual([]);
  await lan.page.getByRole('button', { name: 'Ngừng gửi tin cho tôi' }).click();
  await lan.seesText('Đã ngừng.');
  await lan.page.getByRole('link', { name: `Xem phản ánh ${ticket.code}` }).click();
  await lan.page.getByRole('button', { name: 'Ngừng: Báo tin trên thiết bị này' }).click();
  await lan.seesText('Đã ngừng báo tin.');
  expect(await city.rows('SELECT state, end_reason FROM subscription WHERE ticket_code = ?', [ticket.code])).toMatchObject([
    { state: 'ended', end_reason: 'opted-out' },
    { state: 'ended', end_reason: 'opted-out' },
  ]);
}, 90_000);

it('a browser that blocks notifications, and a link that is over, are told plainly, in English too', async () => {
  const ticket = await stage.city.citizen().report();
  const visitor = await stage.citizen({ ...PHONE, locale: 'en-GB' });
  await visitor.page.addInitScript("Object.defineProperty(Notification, 'permission', { get: () => 'denied' });");
  await visitor.go(`/b/${ticket.code}?lang=en`);
  await visitor.seesText('Your browser blocks notifications of this page.');
  expect(await choice(visitor.page, 'Yes, notify me on this device').isDisabled()).toBe(true);

  await visitor.go('/stop/1x7-AAAAAAAAAAAAAAAAAAAAAA');
  await visitor.seesText('There is nothing more to do.');
  expect(await faultsOf(visitor.page, 'notices-over-390')).toEqual([]);
}, 60_000);

type Shown = { title: string; body: string; tag: string };

it('the real worker shows what is pushed, garbage too, and a tap opens the report', async () => {
  const visitor = await stage.citizen(PHONE);
  const { page } = visitor;
  const { url: origin } = stage.city;
  await page.context().grantPermissions(['notifications'], { origin });
  const tools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    tools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const awake = versions.find(({ status }) => status === 'activated');
      if (awake) resolve(awake.registrationId);
    }),
  );
  await tools.send('ServiceWorker.enable');
  await visitor.go('/');
  const registrationId = await registered;
  const push = (data: string) => tools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  const shown = () =>
    page.evaluate<Shown[]>(
      'navigator.serviceWorker.ready.then((worker) => worker.getNotifications()).then((all) => all.map(({ title, body, tag }) => ({ title, body, tag })))',
    );

  const notice = { title: 'Sở Xây dựng đã trả lời', body: 'Phản ánh DN-TEST', url: '/b/DN-TEST#secret', tag: 'DN-TEST', lang: 'vi' };
  for (const data of ['{', '{"title":7}', '', JSON.stringify(notice)]) await push(data);
  const seen = await until(shown, (all) => all.some(({ tag }) => tag === 'DN-TEST'));
  expect(seen.toSorted((one, other) => one.tag.localeCompare(other.tag))).toEqual([
    { title: notice.title, body: notice.body, tag: notice.tag },
    { title: 'Góp Ý 1022', body: 'Có tin mới về phản ánh của bạn.', tag: 'news' },
  ]);

  // Nobody can tap in a browser without a screen, and a tap made by a program may open nothing: what the worker asks for is heard instead.
  const [worker] = page.context().serviceWorkers();
  const opened = await worker?.evaluate<string>(
    `new Promise((resolve) => {
       self.clients.openWindow = async (url) => resolve(url);
       self.registration.getNotifications({ tag: 'DN-TEST' }).then(([notification]) =>
         self.dispatchEvent(new NotificationEvent('notificationclick', { notification })));
     })`,
  );
  expect(opened).toBe(`${origin}${notice.url}`);
  expect((await shown()).map(({ tag }) => tag)).toEqual(['news']);
}, 60_000);
