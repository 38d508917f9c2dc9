import { JourneyStage } from '../support/journey-stage.js';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

it('a citizen whose network was away sees everything that happened meanwhile, without loading the page again', async () => {
  const { city } = stage;
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const ticket = await city.citizen().report();
  const citizen = await stage.citizen();
  await citizen.openLink(ticket);
  await citizen.sees('Đã chuyển đơn vị');
  await citizen.markVisit();

  await citizen.page.context().setOffline(true);
  await citizen.seesText('Mất kết nối');
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer: 'Đã thay bóng đèn.', outcome: 'done' });
  await approver.take(ticket.code, 'approve');
  await citizen.sees('Đã chuyển đơn vị');
  await citizen.page.context().setOffline(false);

  await citizen.sees('Đã trả lời');
  await citizen.seesText('Đã thay bóng đèn.');
  await citizen.live();
  expect(await citizen.isSameVisit()).toBe(true);
}, 90_000);
