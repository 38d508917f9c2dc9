import { JourneyStage } from '../support/journey-stage.js';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

it('a citizen to whom the lamp is still dark reopens the report, and the department has it again', async () => {
  const { city } = stage;
  const [lan, officer, approver] = [city.citizen(), await city.staff('officer'), await city.staff('approver')];
  const ticket = await lan.report();
  await lan.untilStatus(ticket, 'dispatched');
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer: 'Đã thay bóng đèn.', outcome: 'done' });
  await approver.take(ticket.code, 'approve');

  const desk = await stage.staff('officer');
  const citizen = await stage.citizen();
  await citizen.openLink(ticket);
  await citizen.sees('Đã trả lời');
  await citizen.reopen('Tối qua đèn lại tắt.');
  await citizen.sees('Đã chuyển đơn vị');

  await desk.open(ticket.code);
  await desk.page.getByText('Tối qua đèn lại tắt.').first().waitFor();
  await desk.page.getByText('Mở lại 1 lần').first().waitFor();
  await desk.accept();
  expect(await desk.answer.inputValue()).toBe('');
  await desk.page.getByText('Đã thay bóng đèn.').first().waitFor();
}, 90_000);
