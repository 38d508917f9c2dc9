import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import { LAMP } from '../support/citizen-screen.js';
import { JourneyStage } from '../support/journey-stage.js';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

it('a citizen reports a broken lamp without giving a name, is asked, and sees the answer arrive', async () => {
  const citizen = await stage.citizen();
  const code = await citizen.report({ ...LAMP, photo: await quarters(800, 600).jpeg().toBuffer() });
  await citizen.follow();
  await citizen.markVisit();
  await citizen.sees('Đã chuyển đơn vị');
  await citizen.seesText('Sở Xây dựng');

  const officer = await stage.staff('officer');
  await officer.open(code);
  await officer.page.getByRole('region', { name: 'Nội dung phản ánh' }).getByRole('img').waitFor();
  await officer.accept();
  await citizen.sees('Đang xử lý');

  await officer.ask('Trụ đèn số mấy ạ?');
  await citizen.sees('Chờ người dân bổ sung');
  await citizen.seesText('Trụ đèn số mấy ạ?');
  await citizen.answerQuestion('Trụ số 7, trước tiệm tạp hóa.');
  await officer.page.getByText('Trụ số 7, trước tiệm tạp hóa.').first().waitFor();

  await officer.writeAnswer('Đã thay bóng đèn trụ số 7 lúc 9 giờ sáng nay.', 'Đã xử lý xong');
  await officer.submit();
  await citizen.sees('Đang duyệt trả lời');

  const approver = await stage.staff('approver');
  await approver.open(code);
  await approver.approve();
  await citizen.sees('Đã trả lời');
  await citizen.seesText('Đã thay bóng đèn trụ số 7 lúc 9 giờ sáng nay.');

  await citizen.rate('Hài lòng');
  await citizen.seesText('Bạn đã đánh giá: Hài lòng.');
  expect(await citizen.isSameVisit()).toBe(true);
}, 90_000);
