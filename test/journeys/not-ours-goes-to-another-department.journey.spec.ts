import { LAMP } from '../support/citizen-screen.js';
import { JourneyStage } from '../support/journey-stage.js';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

it('a department gives a ticket back with its reason, the coordinator sees it arrive and sends it to the right one', async () => {
  const ward = await stage.staff('officer2');
  const coordinator = await stage.staff('coordinator');
  const citizen = await stage.citizen();
  const code = await citizen.report(LAMP);
  await citizen.follow();
  await citizen.sees('Đã chuyển đơn vị');

  const officer = await stage.staff('officer');
  await officer.open(code);
  await officer.giveBack('không đúng đơn vị', 'Đèn trong kiệt do phường quản lý.');
  await citizen.sees('Đã tiếp nhận');

  await coordinator.open(code);
  await coordinator.page.getByText('không đúng đơn vị').first().waitFor();
  await coordinator.page.getByText('Đèn trong kiệt do phường quản lý.').first().waitFor();
  await coordinator.dispatch('UBND phường Hải Châu', 'Đèn trong kiệt thuộc phường.');

  await citizen.sees('Đã chuyển đơn vị');
  await citizen.seesText('UBND phường Hải Châu');
  await ward.open(code);
  await ward.accept();
  await citizen.sees('Đang xử lý');
  expect(await citizen.page.getByText('do phường quản lý').count()).toBe(0);
}, 90_000);
