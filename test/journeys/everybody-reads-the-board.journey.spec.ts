import { CONSENT_TEXT_VERSION } from '@gopy/contracts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import type { Receipt } from '../support/citizen.js';
import { JourneyStage } from '../support/journey-stage.js';
import { until } from '../support/until.js';

const SCREENSHOTS = join(process.cwd(), '.data', 'screenshots');
const LAMP = 'Đèn đường trước số 12 Lê Duẩn hỏng ba hôm nay, buổi tối rất tối.';
const FIXED = 'Đã thay bóng đèn trụ số 7 lúc 9 giờ sáng.';
const RUBBISH = 'Rác đổ đầy vỉa hè trước chợ Cồn, bốc mùi cả tuần.';
const HOLE = 'Ổ gà rất to giữa đường Hoàng Sa gần cầu Mân Quang.';

jest.setTimeout(60_000);

let stage: JourneyStage;
let lamp: Receipt;

beforeAll(async () => {
  stage = await JourneyStage.raise();
  mkdirSync(SCREENSHOTS, { recursive: true });
  const { city } = stage;
  const [lan, officer, approver, coordinator] = [
    city.citizen(),
    await city.staff('officer'),
    await city.staff('approver'),
    await city.staff('coordinator'),
  ];
  const photo = await quarters(800, 600).jpeg().toBuffer();
  const reported = async (content: string, place: object): Promise<Receipt> => lan.report({ content, place });
  const dark = await lan.photo(photo);
  lamp = await lan.report({
    content: LAMP,
    place: { areaCode: '20242', address: '12 Lê Duẩn', lat: 16.0716, lon: 108.2208 },
    attachmentIds: [dark],
    consents: { textVersion: CONSENT_TEXT_VERSION, publishPhotos: true },
  });
  const rubbish = await reported(RUBBISH, { areaCode: '20242', address: 'Chợ Cồn', lat: 16.0678, lon: 108.2142 });
  const hole = await reported(HOLE, { areaCode: '20263', address: 'đường Hoàng Sa' });
  for (let more = 0; more < 4; more++) await reported(`${LAMP} Lần ${more}.`, { areaCode: '20242' });
  for (const ticket of [lamp, rubbish, hole]) await lan.untilStatus(ticket, 'dispatched');
  await officer.take(lamp.code, 'accept');
  await officer.take(lamp.code, 'submit', { answer: FIXED, outcome: 'done' });
  await approver.take(lamp.code, 'approve');
  await lan.rate(lamp, 'satisfied');
  await coordinator.take(lamp.code, 'publish', {
    content: LAMP,
    answer: FIXED,
    address: '12 Lê Duẩn',
    photos: [{ attachmentId: dark, boxes: [] }],
  });
  await coordinator.take(rubbish.code, 'publish', { content: RUBBISH, address: 'Chợ Cồn' });
  await coordinator.take(hole.code, 'publish', { content: HOLE });
  await untilShown(3);
  // What the worker counted at its start; the next who asks counts anew.
  await city.write('DELETE FROM month_figure');
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

const untilShown = (count: number) =>
  until(
    async () => (await stage.city.rows('SELECT COUNT(*) AS shown FROM published_ticket'))[0]?.['shown'],
    (shown) => Number(shown) === count,
  );
const PHONE = { viewport: { width: 390, height: 844 } };
const reports = (page: Page) => page.getByRole('region', { name: 'Kết quả' }).getByRole('heading', { level: 2 });

it('finds reports by words without marks and by an old ward name; the address bar keeps it, "back" undoes it', async () => {
  const page = await stage.window(PHONE);
  await page.goto(`${stage.city.url}/board`);
  await page.getByText('Có 3 phản ánh').waitFor();

  await page.getByRole('searchbox', { name: 'Tìm theo từ' }).fill('den duong');
  await page.keyboard.press('Enter');
  await page.getByText('Có 1 phản ánh').waitFor();
  expect(await reports(page).allInnerTexts()).toEqual([expect.stringContaining('Đèn đường')]);
  expect(new URL(page.url()).search).toBe('?q=den+duong');

  await page.goBack();
  await page.getByText('Có 3 phản ánh').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('');

  await page.getByText('Lọc theo nơi, lĩnh vực').click();
  await page.getByRole('combobox', { name: 'Phường, xã' }).fill('an hai bac');
  await page.getByRole('listbox').getByRole('option').first().click();
  expect(new URL(page.url()).search).toMatch(/^\?areaCode=\d+$/);
  await page.goto(`${stage.city.url}/board?areaCode=20263`);
  await page.getByText('Có 1 phản ánh').waitFor();
  await page.getByRole('button', { name: /Bỏ lọc Phường Sơn Trà/ }).click();
  await page.getByText('Có 3 phản ánh').waitFor();
});

it('opens a report and comes back to the same place of the same list', async () => {
  const page = await stage.window(PHONE);
  await page.goto(`${stage.city.url}/board?areaCode=20242`);
  await page.getByRole('link', { name: /Đèn đường/ }).click();
  await page.getByText('Đã thay bóng đèn trụ số 7').first().waitFor();

  await page.goBack();

  await page.getByText('Có 2 phản ánh').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Đèn đường');
});

it('shows where it was on a map, and what has no place there in words', async () => {
  const page = await stage.window(PHONE);
  await page.goto(`${stage.city.url}/board`);
  await page.getByRole('button', { name: 'Bản đồ' }).click();
  await page.getByText(/phản ánh trong vùng đang xem/).waitFor();
  await page.getByText('1 phản ánh không có vị trí trên bản đồ').waitFor();

  await page.goto(`${stage.city.url}/board?q=den&view=map`);
  await page.getByRole('button', { name: 'Phản ánh đã trả lời' }).click();

  const card = page.getByRole('region', { name: 'Phản ánh đã chọn trên bản đồ' });
  await card.getByRole('link', { name: /Đèn đường/ }).waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'board-map-picked-390.png'), fullPage: true });
});

it('says the month in a sentence, and every chart as a table', async () => {
  const page = await stage.window(PHONE);
  await page.goto(`${stage.city.url}/figures`);
  await page.getByText(/thành phố đã nhận 7 phản ánh. Đến nay đã trả lời 1, trong đó 1 đúng hạn/).waitFor();

  await page.getByRole('button', { name: 'Bảng số' }).click();

  const table = page.getByRole('region', { name: 'Theo kênh tiếp nhận' }).getByRole('table');
  expect(await table.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Đã nhận'),
    expect.stringMatching(/Cổng Góp ý\s+7\s+1\s+1\s+0\s+100%/),
  ]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Monthly figures' }).waitFor();
});

it('leads to every page from the menu of a phone, by keyboard too', async () => {
  const page = await stage.window(PHONE);
  await page.goto(stage.city.url);
  await page.getByText(/Tháng này thành phố đã nhận 7 phản ánh/).waitFor();
  await page
    .getByRole('region', { name: 'Thành phố vừa trả lời' })
    .getByRole('link', { name: /Đèn đường/ })
    .waitFor();

  const menu = page.getByRole('button', { name: 'Mục lục' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Số liệu' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Phản ánh công khai' }).click();
  await page.getByRole('heading', { level: 1, name: 'Phản ánh công khai' }).waitFor();
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
});

it('goes on reading below, with the focus on the first of what is new', async () => {
  const { city } = stage;
  const coordinator = await city.staff('coordinator');
  const texts = Array.from({ length: 24 }, (_, number) => `${RUBBISH} Đống thứ ${number}.`);
  const more = await Promise.all(texts.map((content) => city.citizen().report({ content, place: { areaCode: '20242' } })));
  for (const [index, ticket] of more.entries()) {
    await city.citizen().untilStatus(ticket, 'dispatched');
    await coordinator.take(ticket.code, 'publish', { content: texts[index] });
  }
  await untilShown(27);
  const page = await stage.window(PHONE);
  await page.goto(`${city.url}/board`);
  await page.getByText('Đang hiện 25 phản ánh').waitFor();

  await page.getByRole('button', { name: 'Xem thêm' }).click();

  await page.getByText('Có 27 phản ánh').waitFor();
  const order = await reports(page).allInnerTexts();
  expect(new Set(order).size).toBe(27);
  expect(await page.evaluate('document.activeElement.textContent')).toBe(order[25]);
});

it.each([390, 1440])('looks as it should, in both languages, at %i pixels', async (width) => {
  const page = await stage.window({ viewport: { width, height: 900 } });
  for (const [name, path] of [
    ['home', '/'],
    ['board', '/board'],
    ['figures', '/figures'],
  ] as const) {
    for (const language of ['vi', 'en']) {
      await page.goto(`${stage.city.url}${path}?lang=${language}`);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(SCREENSHOTS, `read-${name}-${language}-${width}.png`), fullPage: true });
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
    }
  }
});
