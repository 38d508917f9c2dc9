import type { Page } from 'playwright-core';
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
afterAll(async () => {
  await network?.close();
  await stage?.strike();
}, 60_000);

const ticketsWith = (content: string) =>
  stage.city.rows(
    'SELECT t.code, t.attachment_count AS photos, (SELECT COUNT(*) FROM attachment a WHERE a.ticket_id = t.id) AS claimed FROM ticket t WHERE content = ?',
    [content],
  );
const oneTicket = async (content: string, photos: number) => {
  const found = await until(
    () => ticketsWith(content),
    (rows) => rows.length > 0,
    40_000,
  );
  expect(found.map((row) => [Number(row['photos']), Number(row['claimed'])])).toEqual([[photos, photos]]);
};
const newPhone = async () => {
  const page = await stage.window(PHONE);
  return { page, citizen: new CitizenScreen(page, network.url) };
};
/** Until the worker holds the page, so that it opens without a network. */
const installed = (page: Page) =>
  until(
    () => page.evaluate<boolean>('navigator.serviceWorker.controller !== null'),
    (controlled) => controlled,
  );
async function write(page: Page, citizen: CitizenScreen, content: string, photos: readonly Buffer[] = []): Promise<void> {
  await citizen.go('/report');
  await page.getByRole('textbox', { name: 'Việc gì đang xảy ra?' }).fill(content);
  if (photos.length > 0)
    await page.getByLabel('Thêm ảnh').setInputFiles(photos.map((buffer, n) => ({ name: `anh-${n}.jpg`, mimeType: 'image/jpeg', buffer })));
}
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 100_000,
  });
}

it('a report with photos, cut in a photo, cut before the answer, and with the page closed, arrives once', async () => {
  const content = 'Nắp cống vỡ, mạng rất yếu.';
  const { page, citizen } = await newPhone();
  await citizen.go('/');
  await installed(page);
  await slow(page);

  network.cut('cut-request', /^POST \S*\/attachments/);
  await write(page, citizen, content, [await noise(500, 400), await noise(501, 400)]);
  await page.getByText('Chờ mạng, sẽ tự tải lên').first().waitFor();
  expect(network.cuts).toBeGreaterThan(0);
  network.heal();
  await page.getByRole('button', { name: 'Thử lại' }).first().click();
  await page.getByText('Đã tải lên', { exact: true }).first().waitFor();

  network.cut('cut-answer', /^POST \S*\/feedback/);
  await citizen.goOn();
  await citizen.send();
  await page.getByRole('heading', { level: 1, name: 'Đã lưu, sẽ tự gửi khi có mạng' }).waitFor();
  expect(await ticketsWith(content)).toHaveLength(1);

  const context = page.context();
  await context.setOffline(true);
  await page.close();
  network.heal();
  const again = await context.newPage();
  await again.goto(network.url);
  await again.getByRole('heading', { name: 'Chờ gửi' }).or(again.getByText('Đã gửi: DN-')).first().waitFor();
  await context.setOffline(false);

  await again
    .getByText(/DN-[0-9A-Z]{4}-[0-9A-Z]{5}/)
    .first()
    .waitFor();
  await oneTicket(content, 2);
  await context.close();
});

it('a draft written without a network is there after a reload, photos and all, and goes out by itself', async () => {
  const content = 'Viết lúc không có mạng.';
  const { page, citizen } = await newPhone();
  await citizen.go('/');
  await installed(page);
  await page.context().setOffline(true);
  await write(page, citizen, content, [await noise(300, 300)]);
  await page.getByText('Chờ mạng, sẽ tự tải lên').waitFor();
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Việc gì đang xảy ra?' }).inputValue()).toBe(content);
  await page.getByRole('img', { name: 'anh-0.jpg' }).waitFor();

  await citizen.goOn();
  await citizen.send();
  await page.getByText('Đang chờ mạng: 1 phản ánh').waitFor();
  expect(await faultsOf(page, 'portal-waiting-390')).toEqual([]);
  await page.context().setOffline(false);

  await citizen.receivedCode();
  await oneTicket(content, 1);
  await page.context().close();
});

it('two taps and two tabs on one draft make one ticket, and the second tab says so', async () => {
  const content = 'Hai cửa sổ, một phản ánh.';
  const { page, citizen } = await newPhone();
  await write(page, citizen, content);
  const second = await page.context().newPage();
  const other = new CitizenScreen(second, network.url);
  await other.go('/report');
  expect(await second.getByRole('textbox', { name: 'Việc gì đang xảy ra?' }).inputValue()).toBe(content);
  await other.goOn();

  await citizen.goOn();
  await page.getByRole('main').getByRole('button', { name: 'Gửi phản ánh' }).dblclick();
  await citizen.receivedCode();
  await second.getByRole('heading', { name: 'Phản ánh này đã được gửi' }).waitFor();

  await oneTicket(content, 0);
  await page.context().close();
});

it('a report that the city refuses comes back into the form with its reason', async () => {
  const { page, citizen } = await newPhone();
  await write(page, citizen, 'Số điện thoại lạ.');
  await page.getByText('Thêm lĩnh vực, liên hệ').click();
  await page.getByLabel('Số điện thoại').fill('0000000000');
  await citizen.goOn();
  await page.getByRole('main').getByRole('button', { name: 'Gửi phản ánh' }).click();

  await page.getByRole('alert').first().waitFor();
  expect(await page.getByRole('textbox', { name: 'Việc gì đang xảy ra?' }).inputValue()).toBe('Số điện thoại lạ.');
  await page.reload();
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('0000000000');
  await page.context().close();
});

it('nothing depends on the clock of the phone: a day wrong, either way, and it is sent once', async () => {
  for (const [name, shift] of [
    ['sớm', -86_400_000],
    ['muộn', 86_400_000],
  ] as const) {
    const content = `Đồng hồ ${name} một ngày.`;
    const { page, citizen } = await newPhone();
    await page.clock.install({ time: new Date(Date.now() + shift) });
    await write(page, citizen, content, [await noise(200, 200)]);
    await page.getByText('Đã tải lên', { exact: true }).waitFor();
    await citizen.goOn();
    await citizen.send();
    await citizen.receivedCode();
    await oneTicket(content, 1);
    await page.context().close();
  }
});
