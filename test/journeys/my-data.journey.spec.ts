import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { JourneyStage } from '../support/journey-stage.js';
import { newNumber } from '../support/phone-owner.js';
import { faultsOf } from '../support/sound-page.js';
import { MessageSimulator } from '../support/message-simulator.js';
import { codeMessages, newestCode } from '../support/one-time-codes.js';

const PHONE = { viewport: { width: 390, height: 844 } };

let stage: JourneyStage;
let messages: MessageSimulator;
beforeAll(async () => {
  messages = await MessageSimulator.start();
  stage = await JourneyStage.raise({ variables: messages.variables });
}, 120_000);
afterAll(async () => {
  await stage?.strike();
  await messages?.stop();
}, 60_000);

async function proveNumber(page: Page, phone: string): Promise<void> {
  const before = (await codeMessages(messages, phone)).length;
  await page.getByLabel('Số điện thoại di động').fill(phone.replace('+84', '0'));
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  const field = page.getByLabel('Mã xác nhận');
  await field.waitFor();
  expect(await page.evaluate('document.activeElement.autocomplete')).toBe('one-time-code');
  await field.fill(await newestCode(messages, phone, before + 1));
}

it('somebody who lost the code finds every report by phone, takes their data along, has it erased, and is gone from the desk', async () => {
  const phone = newNumber();
  const { city } = stage;
  const lan = city.citizen();
  const report = await lan.report({
    content: `Đèn hỏng trước nhà, gọi ${phone}.`,
    anonymous: false,
    contact: { name: 'Trần Thị Lan', phone },
    consents: { textVersion: '2026-11', notifySms: true },
  });
  await lan.report({ content: 'Ổ gà trước trường học.', anonymous: false, contact: { phone } });
  const { page } = await stage.citizen(PHONE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await page.goto(`${city.url}/follow`);
  await page.getByLabel('Số điện thoại di động').waitFor();
  expect(await faultsOf(page, 'my-reports-number-390')).toEqual([]);
  await page.getByLabel('Số điện thoại di động').fill('0236 3881 888');
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  await page
    .getByText(/số điện thoại/i)
    .last()
    .waitFor();
  await proveNumber(page, phone);
  await page.getByRole('link', { name: report.code }).waitFor();
  expect(await faultsOf(page, 'my-reports-list-390')).toEqual([]);
  await page.getByRole('link', { name: report.code }).click();
  await page.getByText(`Đèn hỏng trước nhà, gọi ${phone}.`).waitFor();
  expect(page.url()).toBe(`${city.url}/b/${report.code}`);

  await page.goto(`${city.url}/privacy`);
  await page.getByText('Báo tin qua SMS').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải dữ liệu của tôi' }).click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Trần Thị Lan');
  await page.getByRole('button', { name: 'Rút lại' }).click();
  await page.getByText(/Đã rút lại lúc/).waitFor();
  await page.getByRole('button', { name: 'Xóa dữ liệu của tôi' }).click();
  await page.getByText(/không lấy lại được/).waitFor();
  expect(await faultsOf(page, 'privacy-390')).toEqual([]);
  await page.getByRole('button', { name: 'Gửi yêu cầu xóa' }).click();
  await page.getByText('Đã nhận yêu cầu của bạn.').waitFor();
  await page.getByText('Đã nhận yêu cầu', { exact: true }).waitFor();

  const desk = await stage.staff('coordinator');
  await desk.goTo('Dữ liệu cá nhân');
  await desk.page.getByText('2 phản ánh').waitFor();
  expect(await faultsOf(desk.page, 'desk-data-requests-1440')).toEqual([]);
  await desk.page.setViewportSize({ width: 390, height: 844 });
  expect(await faultsOf(desk.page, 'desk-data-requests-390')).toEqual([]);
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  await desk.page.getByRole('button', { name: 'Thực hiện' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByText('KHÔNG LẤY LẠI ĐƯỢC').waitFor();
  expect(await dialog.getByRole('button', { name: 'Thực hiện' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Tôi hiểu dữ liệu sẽ mất hẳn').check();
  expect(await faultsOf(desk.page, 'desk-erasure-dialog-1440')).toEqual([]);
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await desk.page.getByText('Không có yêu cầu nào đang chờ').waitFor();

  await page.goto(`${city.url}/b/${report.code}`);
  await page.getByText('Đèn hỏng trước nhà, gọi •••.').waitFor();
  expect(await page.getByText('Trần Thị Lan').count()).toBe(0);
  await page.goto(`${city.url}/privacy`);
  await page.getByLabel('Số điện thoại di động').waitFor();
  expect(asked.filter((url) => url.includes(report.secret))).toEqual([]);
}, 120_000);

it('a wrong code says how many tries are left; whoever signs out leaves nothing on a shared computer', async () => {
  const phone = newNumber();
  const { code } = await stage.city.citizen().report({ anonymous: false, contact: { phone } });
  const page = await stage.window();
  await page.goto(`${stage.city.url}/follow?lang=en`);
  await page.getByLabel('Mobile number').fill(phone);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const right = await newestCode(messages, phone);
  await page.getByText(/Send the code again in \d+ seconds/).waitFor();

  await page.getByLabel('Code', { exact: true }).fill(right === '000000' ? '000001' : '000000');
  await page.getByText('4 tries left').waitFor();
  expect(await faultsOf(page, 'one-time-code-wrong-1440-en')).toEqual([]);
  await page.getByLabel('Code', { exact: true }).fill(`${right.slice(0, 3)} ${right.slice(3)}`);
  await page.getByRole('link', { name: code }).click();
  await page.getByRole('heading', { name: 'Your report' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.getByLabel('Mobile number').waitFor();
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(code);
}, 90_000);

it('the holder of a link has the data of one report erased, and sees until when', async () => {
  const ticket = await stage.city.citizen().report();
  await stage.city.citizen().untilStatus(ticket, 'dispatched');
  const citizen = await stage.citizen(PHONE);
  await citizen.openLink(ticket);

  await citizen.page.getByText('Xóa dữ liệu của tôi').click();
  await citizen.page.getByRole('button', { name: 'Yêu cầu xóa' }).click();
  await citizen.page.getByRole('button', { name: 'Gửi yêu cầu xóa' }).click();
  await citizen.page.getByText(/Hoàn thành trước/).waitFor();
  expect(await faultsOf(citizen.page, 'follow-erasing-390')).toEqual([]);
  expect(await citizen.page.getByRole('button', { name: 'Yêu cầu xóa' }).count()).toBe(0);

  await citizen.page.goto(`${stage.city.url}/privacy?lang=en`);
  await citizen.page.getByRole('heading', { level: 1, name: 'My data' }).waitFor();
  expect(await faultsOf(citizen.page, 'privacy-390-en')).toEqual([]);
  await citizen.page.setViewportSize({ width: 1440, height: 900 });
  expect(await faultsOf(citizen.page, 'privacy-1440-en')).toEqual([]);
}, 60_000);
