import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { JourneyStage } from '../support/journey-stage.js';

const SCREENSHOTS = join(process.cwd(), '.data', 'screenshots');
const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 390, height: 844 } };
const SPAM = 'Bán đất nền giá rẻ ven biển, gọi ngay kẻo hết';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
  mkdirSync(SCREENSHOTS, { recursive: true });
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

async function isSound(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  await page.evaluate(AXE);
  expect(
    await page.evaluate(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].target))",
    ),
  ).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
}

it('a flood of one text is one row, declined at once; its sender is blocked and let in again', async () => {
  const { city } = stage;
  const sent = await Promise.all(
    Array.from({ length: 5 }, () =>
      city.citizen().report({ content: SPAM, place: undefined, anonymous: false, contact: { phone: '0905 444 555' } }),
    ),
  );
  const other = await city.citizen().report({ content: 'Tôi muốn góp ý một việc.', place: undefined });
  const { page } = await stage.staff('coordinator');
  await page.goto(`${city.url}/desk/v/queue`);
  await page.getByRole('link', { name: other.code }).waitFor();
  const group = page.locator('[data-same-text]');
  await group.getByRole('button', { name: '×5 cùng nội dung' }).waitFor();
  expect(await group.getByRole('link').count()).toBe(1);

  await group.getByRole('button', { name: '×5 cùng nội dung' }).click();
  await page.getByRole('button', { name: 'Xử lý cả 5 phiếu…' }).waitFor();
  expect(await group.getByRole('link').count()).toBe(5);
  await isSound(page, 'desk-same-text-1440');
  await page.getByRole('button', { name: 'Xử lý cả 5 phiếu…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Từ chối tất cả').click();
  await dialog.getByRole('button', { name: 'Từ chối 5 phiếu' }).click();
  await dialog.getByText('Hãy chọn lý do.').waitFor();
  await dialog.getByRole('combobox', { name: 'Lý do' }).click();
  await page.getByRole('option', { name: 'nội dung rác hoặc quảng cáo' }).click();
  await isSound(page, 'desk-same-text-dialog-1440');
  await dialog.getByRole('button', { name: 'Từ chối 5 phiếu' }).click();
  await dialog.getByText('Đã xử lý 5 phiếu.').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await group.waitFor({ state: 'detached' });
  expect((await city.rows("SELECT COUNT(*) AS declined FROM ticket WHERE status = 'declined'"))[0]?.['declined']).toBe(5);

  await page.goto(`${city.url}/desk/v/all/${sent[0]?.code}`);
  await page.getByRole('button', { name: 'Chặn người gửi…' }).click();
  expect(await dialog.getByRole('textbox', { name: 'Số điện thoại' }).inputValue()).toContain('905');
  await dialog.getByRole('button', { name: 'Chặn', exact: true }).click();
  await dialog.getByText('Hãy viết lý do.').waitFor();
  await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Gửi quảng cáo hàng loạt');
  await isSound(page, 'desk-block-dialog-1440');
  await dialog.getByRole('button', { name: 'Chặn', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await city.citizen().send({ content: SPAM, contact: { phone: '0905444555' } })).status).toBe(403);

  await page.getByRole('link', { name: 'Chặn người gửi', exact: true }).click();
  await page.getByRole('cell', { name: '+84905444555 Số điện thoại' }).waitFor();
  await isSound(page, 'desk-blocks-1440');
  await page.getByRole('button', { name: 'Bỏ chặn +84905444555' }).click();
  await dialog.getByRole('button', { name: 'Bỏ chặn', exact: true }).click();
  await page.getByText('Chưa chặn ai').waitFor();
  expect((await city.citizen().send({ content: 'Xin lỗi, tôi phản ánh thật', contact: { phone: '0905444555' } })).status).toBe(201);
}, 90_000);

it('the block list fits a phone, ended blocks too', async () => {
  const { city } = stage;
  const coordinator = await city.staff('coordinator');
  for (const [kind, value] of [
    ['phone', '0905 111 222'],
    ['email', 'mot.dia.chi.rat.dai@cong-ty-quang-cao.example.com'],
    ['address', '203.0.113.0/24'],
  ])
    await coordinator.caller.post('/api/v1/blocks', {
      json: {
        kind,
        value,
        reason: 'Gửi quảng cáo hàng loạt sau ba lần nhắc nhở',
        expiresAt: new Date(Date.now() + (kind === 'phone' ? 500 : 86_400_000)).toISOString(),
      },
    });
  const { page } = await stage.staff('coordinator', PHONE);
  await new Promise((later) => setTimeout(later, 600));

  await page.goto(`${city.url}/desk/blocks`);

  await page.getByText(/Đã hết hạn/).waitFor();
  await isSound(page, 'desk-blocks-390');
}, 60_000);

it('who writes a lot solves a puzzle without noticing more than a moment', async () => {
  const { city } = stage;
  const lan = city.citizen();
  const ticket = await lan.report();
  await lan.untilStatus(ticket, 'dispatched');
  for (let sent = 0; sent < 20; sent += 1) await lan.write(ticket, `Đèn vẫn hỏng, lần ${sent}`);
  const citizen = await stage.citizen(PHONE);
  const answers: string[] = [];
  citizen.page.on(
    'response',
    (response) =>
      /messages|challenge/.test(response.url()) &&
      answers.push(`${response.status()} ${new URL(response.url()).pathname.split('/').at(-1)}`),
  );
  await citizen.openLink(ticket);
  await citizen.page.getByText('Nhắn cho đơn vị xử lý').first().click();

  await citizen.page.getByRole('textbox', { name: 'Nội dung' }).fill('Tôi nhắn lần thứ hai mươi mốt');
  await citizen.page.getByRole('button', { name: 'Gửi tin nhắn' }).click();

  await citizen.page.getByText('Tôi nhắn lần thứ hai mươi mốt').first().waitFor();
  await citizen.page.getByText('Đã gửi.').first().waitFor();
  expect(answers).toEqual(['429 messages', '200 challenge', '201 messages']);
}, 60_000);
