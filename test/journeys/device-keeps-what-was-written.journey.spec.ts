import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { noise } from '../support/noise.js';
import { CitizenScreen } from '../support/citizen-screen.js';
import { CutNetwork } from '../support/cut-network.js';
import { JourneyStage } from '../support/journey-stage.js';
import { faultsOf } from '../support/sound-page.js';
import { until } from '../support/until.js';

const PHONE = { viewport: { width: 390, height: 844 } };
jest.setTimeout(90_000);

let stage: JourneyStage;
let network: CutNetwork;
beforeAll(async () => {
  stage = await JourneyStage.raise();
  network = await CutNetwork.before(stage.city.url);
}, 120_000);
afterEach(() => network.heal());
afterAll(async () => {
  await network?.close();
  await stage?.strike();
}, 60_000);

const newPhone = async () => {
  const page = await stage.window(PHONE);
  return { page, citizen: new CitizenScreen(page, network.url) };
};
const installed = (page: Page) =>
  until(
    () => page.evaluate<boolean>('navigator.serviceWorker.controller !== null'),
    (controlled) => controlled,
  );
const ready = async () => {
  const phone = await newPhone();
  await phone.citizen.go('/');
  await installed(phone.page);
  return phone;
};
const goneFor = async (page: Page) => {
  network.cut('gone', /./);
  await page.context().setOffline(true);
};
const backFor = async (page: Page) => {
  network.heal();
  await page.context().setOffline(false);
};
const content = (page: Page) => page.getByRole('textbox', { name: 'Việc gì đang xảy ra?' });
async function write(page: Page, citizen: CitizenScreen, words: string): Promise<void> {
  await citizen.go('/report');
  await content(page).fill(words);
  await citizen.goOn();
  await citizen.send();
}
const contents = async () => (await stage.city.rows('SELECT content FROM ticket')).map((row) => row['content']);

it('a report whose page is asked for without a network shows what the device knows, and words to the department outlive it all', async () => {
  const { page, citizen } = await ready();
  const ticket = await stage.city.citizen().report();
  await citizen.openLink(ticket);
  await citizen.sees('Đã chuyển đơn vị');
  await page.getByText('Nhắn cho đơn vị xử lý').click();
  const field = () => page.getByRole('textbox', { name: 'Nội dung', exact: true });
  await field().fill('Đèn số 14 cũng tắt.');
  network.cut('cut-answer', /^POST \S*\/messages/);
  await page.getByRole('button', { name: 'Gửi tin nhắn' }).click();
  await citizen.seesText('Chưa gửi được vì không có mạng. Nội dung được giữ trên máy này');
  expect(network.cuts).toBeGreaterThan(0);

  await goneFor(page);
  await citizen.go(`/b/${ticket.code}`);
  await page.getByRole('heading', { level: 1, name: 'Không có mạng' }).waitFor();
  await citizen.seesText('Đèn đường trước số 12 Lê Duẩn hỏng ba hôm nay');
  await citizen.seesText('Đèn số 14 cũng tắt.');
  expect(await faultsOf(page, 'portal-follow-offline-390')).toEqual([]);
  await citizen.go('/b/DN-1234-56789');
  await citizen.seesText('Máy này không giữ gì về phản ánh này.');
  await citizen.go(`/b/${ticket.code}`);
  await backFor(page);

  await citizen.sees('Đã chuyển đơn vị');
  await citizen.seesText('Đây là nội dung bạn viết dở, chưa gửi.');
  expect(await field().inputValue()).toBe('Đèn số 14 cũng tắt.');
  await page.getByRole('button', { name: 'Gửi tin nhắn' }).click();
  await citizen.seesText('Đã gửi.');
  expect(await field().inputValue()).toBe('');
  expect(
    await stage.city.rows(
      "SELECT 1 FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.code = ? AND e.actor_kind = 'citizen' AND CAST(e.data AS CHAR) LIKE '%số 14%'",
      [ticket.code],
    ),
  ).toHaveLength(1);
  await page.reload();
  await citizen.sees('Đã chuyển đơn vị');
  expect(await page.getByText('Đây là nội dung bạn viết dở').count()).toBe(0);
  await page.context().close();
});

it('a rating and a reopening that found no network are there after a reload', async () => {
  const { city } = stage;
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const ticket = await city.citizen().report();
  await city.citizen().untilStatus(ticket, 'dispatched');
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer: 'Đã thay bóng đèn.', outcome: 'done' });
  await approver.take(ticket.code, 'approve');
  const { page, citizen } = await ready();
  await citizen.openLink(ticket);
  await citizen.sees('Đã trả lời');
  await goneFor(page);
  await citizen.rate('Không hài lòng');
  await citizen.seesText('Đánh giá được giữ trên máy này');
  await page.getByText('Sự việc chưa xong? Phản ánh lại').click();
  await page.getByRole('textbox', { name: 'Điều gì còn chưa được giải quyết?' }).fill('Đèn lại tắt.');
  await backFor(page);
  await page.reload();
  await citizen.sees('Đã trả lời');

  expect(await page.getByRole('radio', { name: 'Không hài lòng', exact: true }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await citizen.seesText('Bạn đã đánh giá: Không hài lòng');
  expect(await page.getByRole('textbox', { name: 'Điều gì còn chưa được giải quyết?' }).inputValue()).toBe('Đèn lại tắt.');
  await page.getByRole('button', { name: 'Phản ánh lại' }).click();
  await citizen.sees('Đã chuyển đơn vị');
  await page.context().close();
});

it('a waiting report can be corrected and another deleted; only the corrected one arrives', async () => {
  const { page, citizen } = await ready();
  await goneFor(page);
  await write(page, citizen, 'Cây ngã ở đường Trần Phú.');
  await page.getByText('Đang chờ mạng: 1 phản ánh').waitFor();
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  expect(await content(page).inputValue()).toBe('Cây ngã ở đường Trần Phú.');
  await content(page).fill('Cây ngã ở đường Bạch Đằng.');
  await citizen.goOn();
  await citizen.send();
  await page.getByText('Đang chờ mạng: 1 phản ánh').waitFor();

  await write(page, citizen, 'Gửi nhầm, sẽ xóa.');
  await page.getByText('Đang chờ mạng: 2 phản ánh').waitFor();
  const mistaken = page.getByRole('listitem').filter({ hasText: 'Gửi nhầm' });
  await mistaken.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa phản ánh' }).click();
  await page.getByText('Đang chờ mạng: 1 phản ánh').waitFor();
  await backFor(page);

  await until(contents, (all) => all.includes('Cây ngã ở đường Bạch Đằng.'));
  expect((await contents()).filter((words) => /Trần Phú|Gửi nhầm/.test(String(words)))).toEqual([]);
  await page.context().close();
});

it('a browser that refuses to keep anything says so, and sends all the same', async () => {
  const { page, citizen } = await newPhone();
  await page.addInitScript("IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };");
  await citizen.go('/report');
  await content(page).fill('Viết trong cửa sổ riêng tư.');
  await page.getByLabel('Thêm ảnh').setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: await noise(200, 200) });
  await page.getByText('Đã tải lên', { exact: true }).waitFor();
  await citizen.goOn();
  network.cut('gone', /^POST \S*\/feedback$/);
  await citizen.send();
  await citizen.seesText('Trình duyệt này không lưu được');
  network.heal();
  await page.getByRole('button', { name: 'Gửi ngay' }).click();
  await citizen.receivedCode();
  expect(await stage.city.rows("SELECT attachment_count AS photos FROM ticket WHERE content = 'Viết trong cửa sổ riêng tư.'")).toEqual([
    { photos: 1 },
  ]);
  await page.context().close();
});

it('a heavy photo is made lighter on the phone, and stays upright', async () => {
  const [width, height] = [3000, 1500];
  // As phones write them: lying, with a note that it is to be turned by a quarter. Dark on the left, which is above once turned.
  const shade = sharp({ create: { width: width / 2, height, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  const lying = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .composite([{ input: await shade, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer();
  expect(lying.length).toBeGreaterThan(1.5 * 1024 * 1024);
  const { page, citizen } = await newPhone();
  await citizen.go('/report');
  const up = page.waitForRequest(/\/attachments$/);
  await page.getByLabel('Thêm ảnh').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: lying });
  const answer = await (await up).response();
  await page.getByText('Đã tải lên', { exact: true }).waitFor();
  expect(await stage.city.rows('SELECT width, height FROM attachment ORDER BY uploaded_at DESC LIMIT 1')).toEqual([
    { width: 1280, height: 2560 },
  ]);

  await content(page).fill('Ảnh nặng.');
  await citizen.goOn();
  await citizen.send();
  await citizen.receivedCode();
  await citizen.follow();
  const image = page.getByRole('main').locator('.private-part img').first();
  const bytes = await (await page.request.get(new URL((await image.getAttribute('src')) ?? '', network.url).href)).body();
  const { info, data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const mean = (from: number, to: number) => data.subarray(from, to).reduce((sum, light) => sum + light, 0) / (to - from);
  expect(answer?.status()).toBe(201);
  expect(info.height).toBeGreaterThan(info.width);
  expect([mean(0, data.length / 4), mean((data.length * 3) / 4, data.length)].map((light) => light > 60)).toEqual([false, true]);
  await page.context().close();
});

it('a new version waits until somebody takes it', async () => {
  const { page, citizen } = await ready();
  await citizen.go('/report');
  await content(page).fill('Đang viết dở.');
  network.retell('cacheName:`city`', 'cacheName:`citi`');
  await page.evaluate('navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => undefined)');
  await citizen.seesText('Trang đã có bản mới.');
  await citizen.markVisit();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await loaded;
  expect(await citizen.isSameVisit()).toBe(false);
  expect(await content(page).inputValue()).toBe('Đang viết dở.');
  expect(await page.getByText('Trang đã có bản mới.').count()).toBe(0);
  network.retell('', '');
  await page.context().close();
});

it('the browser itself sends what waits, with no page of ours open', async () => {
  const { page, citizen } = await ready();
  const other = await page.context().newPage();
  const tools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    tools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const awake = versions.find(({ status }) => status === 'activated');
      if (awake) resolve(awake.registrationId);
    }),
  );
  await tools.send('ServiceWorker.enable');
  const registrationId = await registered;
  network.cut('gone', /^POST \S*\/feedback$/);
  await write(page, citizen, 'Gửi khi trang đã đóng.');
  await page.getByRole('heading', { name: 'Chờ gửi' }).waitFor();
  const onOther = await page.context().newCDPSession(other);
  await onOther.send('ServiceWorker.enable');
  await page.close();
  network.heal();
  await onOther.send('ServiceWorker.dispatchSyncEvent', { origin: network.url, registrationId, tag: 'gopy-outbox', lastChance: false });
  await until(contents, (all) => all.includes('Gửi khi trang đã đóng.'));
  await other.context().close();
});
