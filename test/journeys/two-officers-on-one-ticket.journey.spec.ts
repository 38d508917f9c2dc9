import { JourneyStage } from '../support/journey-stage.js';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
  await stage.city.addColleague('officer', 'officer-b', 'Hồ Văn Bình');
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

it('two officers write on one ticket: each sees the other at it, and neither text is lost', async () => {
  const citizen = stage.city.citizen();
  const ticket = await citizen.report();
  await citizen.untilStatus(ticket, 'dispatched');
  const [tuan, binh] = [await stage.staff('officer'), await stage.staff('officer-b')];
  await tuan.open(ticket.code);
  await tuan.accept();
  await binh.open(ticket.code);

  await tuan.writeAnswer('Bản của Tuấn: đã thay bóng trụ số 7.', 'Đã xử lý xong');
  await binh.page.getByText('Lê Minh Tuấn đang soạn trả lời').waitFor();
  await binh.writeAnswer('Bản của Bình: tổ điện đang đi kiểm tra.', 'Đã đưa vào kế hoạch');
  await binh.page.getByText(/Đã lưu lúc/).first().waitFor();
  await binh.page.getByRole('region', { name: /Bản nháp của Lê Minh Tuấn/ }).getByText('Bản của Tuấn').waitFor();

  await tuan.submit();
  await tuan.page.getByText('Đang duyệt trả lời').first().waitFor();

  await binh.page.getByText('Bản nháp của bạn vẫn được giữ').waitFor();
  await binh.page.getByText('Bản của Bình: tổ điện đang đi kiểm tra.').first().waitFor();
  const drafts = await stage.city.rows('SELECT text FROM draft ORDER BY text');
  expect(drafts.map(({ text }) => text)).toContain('Bản của Bình: tổ điện đang đi kiểm tra.');
  const detail = await (await stage.city.staff('approver')).read(ticket.code);
  expect(detail.submitted?.answer).toBe('Bản của Tuấn: đã thay bóng trụ số 7.');
}, 90_000);
