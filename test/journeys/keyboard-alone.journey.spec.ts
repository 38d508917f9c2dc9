import type { Page } from 'playwright-core';
import { LAMP } from '../support/citizen-screen.js';
import { JourneyStage } from '../support/journey-stage.js';
import { Keyboard } from '../support/keyboard.js';
import { StaffScreen } from '../support/staff-screen.js';
import { DEMO_PASSWORD } from '../support/staff-member.js';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

const inForm = async (page: Page) => (await page.evaluate("document.activeElement?.closest('form') !== null")) === true;

it('a citizen reports with the keyboard alone', async () => {
  const citizen = await stage.citizen();
  const keys = new Keyboard(citizen.page);
  await citizen.go('/report');
  await citizen.page.getByRole('heading', { level: 1 }).waitFor();

  await keys.press('Tab');
  expect(await keys.here()).toBe('Đến nội dung chính');
  expect(await keys.isMarked()).toBe(true);
  await keys.press('Enter');
  await keys.to('Việc gì đang xảy ra?');
  await keys.write(LAMP.content);
  await keys.to('Thêm ảnh');
  await keys.to('Địa chỉ');
  await keys.write('12 Lê Duẩn');
  await keys.to('Phường, xã');
  await keys.write('hai chau');
  await keys.press('ArrowDown', 'Enter');
  await keys.to('Thêm lĩnh vực');
  await keys.press('Enter');
  await keys.to(/Để lại liên hệ|Gửi ẩn danh/);
  await keys.press('ArrowDown');
  expect(await keys.here()).toMatch(/Gửi ẩn danh/);
  await keys.to(/^Tiếp tục/);
  expect(await keys.isMarked()).toBe(true);
  await keys.press('Enter');
  await citizen.page.getByRole('heading', { level: 1, name: 'Kiểm tra và gửi' }).waitFor();
  await keys.to(/^Gửi phản ánh$/);
  while (!(await inForm(citizen.page))) {
    await keys.press('Tab');
    await keys.to(/^Gửi phản ánh$/);
  }
  await keys.press('Enter');

  const code = await citizen.receivedCode();
  const [ticket] = await stage.city.rows('SELECT area_code, address, anonymous FROM ticket WHERE code = ?', [code]);
  expect(ticket).toMatchObject({ area_code: '20242', address: '12 Lê Duẩn', anonymous: 1 });
}, 60_000);

it('a citizen who forgets the text is led to the field by the keyboard', async () => {
  const citizen = await stage.citizen();
  const keys = new Keyboard(citizen.page);
  await citizen.go('/report');
  await citizen.page.getByRole('heading', { level: 1 }).waitFor();
  await keys.to(/^Tiếp tục$/);
  await keys.press('Enter');

  await citizen.page.getByRole('alert').getByText('Hãy viết việc đang xảy ra.').waitFor();
  await keys.to('Hãy viết việc đang xảy ra.');
  await keys.press('Enter');
  expect(await keys.here()).toMatch(/^Việc gì đang xảy ra/);
}, 60_000);

it('an officer signs in, accepts and submits with the keyboard alone', async () => {
  const lan = stage.city.citizen();
  const ticket = await lan.report();
  await lan.untilStatus(ticket, 'dispatched');
  const page = await stage.window();
  const keys = new Keyboard(page);
  await page.goto(`${stage.city.url}/desk/`);
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  await keys.to('Tên đăng nhập');
  await keys.write('officer');
  await keys.to('Mật khẩu');
  await keys.write(DEMO_PASSWORD);
  await keys.press('Enter');
  const desk = new StaffScreen(page, stage.city.url);
  await desk.row(ticket.code).waitFor();

  await keys.to(new RegExp(`^${ticket.code}`));
  expect(await keys.isMarked()).toBe(true);
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: ticket.code }).waitFor();
  await keys.to('Nhận xử lý');
  await keys.press('Enter');
  await page.getByRole('region', { name: 'Soạn trả lời' }).waitFor();
  await keys.to('Đã xử lý xong');
  await keys.press('Space');
  await keys.to('Nội dung trả lời người dân');
  await keys.write('Đã thay bóng đèn trụ số 7.');
  await keys.to(/^Trình duyệt/);
  await keys.press('Enter');

  await lan.untilStatus(ticket, 'in_review');
  expect((await (await stage.city.staff('approver')).read(ticket.code)).submitted).toMatchObject({
    answer: 'Đã thay bóng đèn trụ số 7.',
    outcome: 'done',
  });
}, 60_000);

it('an officer accepts and answers by the shortcuts, which rest while they type', async () => {
  const lan = stage.city.citizen();
  const ticket = await lan.report();
  await lan.untilStatus(ticket, 'dispatched');
  const desk = await stage.staff('officer');
  const keys = new Keyboard(desk.page);
  await desk.row(ticket.code).waitFor();

  await keys.press('j');
  while (!(await keys.here()).startsWith(ticket.code)) await keys.press('j');
  await keys.press('Enter');
  await desk.page.getByRole('toolbar', { name: 'Thao tác' }).waitFor();
  await keys.press('a');
  await lan.untilStatus(ticket, 'in_progress');
  await desk.page.getByRole('region', { name: 'Soạn trả lời' }).waitFor();
  await keys.press('r');
  await keys.write('Da thay den aaa.');
  expect(await desk.answer.inputValue()).toBe('Da thay den aaa.');
}, 60_000);
