import { City } from '../support/a-city.js';
import { until } from '../support/until.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

describe('a report', () => {
  it('goes all the way: routed, accepted, asked, supplied, answered, approved, rated, reopened', async () => {
    const citizen = city.citizen();
    const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
    const ticket = await citizen.report();

    const routed = await citizen.untilStatus(ticket, 'dispatched');
    expect(routed.department?.name).toBe('Sở Xây dựng');
    await officer.take(ticket.code, 'accept');
    await officer.take(ticket.code, 'ask', { question: 'Trụ đèn số mấy ạ?' });
    expect((await citizen.follow(ticket)).allowedActions).toContain('supply');
    await citizen.write(ticket, 'Trụ số 7, trước tiệm tạp hóa.');
    await officer.take(ticket.code, 'submit', { answer: 'Đã thay bóng đèn trụ số 7.', outcome: 'done' });
    expect((await citizen.follow(ticket)).answer).toBeUndefined();
    await approver.take(ticket.code, 'approve');

    expect(await citizen.follow(ticket)).toMatchObject({ status: 'answered', answer: { text: 'Đã thay bóng đèn trụ số 7.', outcome: 'done' } });
    expect(await citizen.look({ code: ticket.code })).toMatchObject({ status: 200, text: expect.not.stringContaining('Đã thay bóng') });
    expect((await citizen.rate(ticket, 'satisfied')).status).toBe('closed');
    expect(await citizen.reopen(ticket, 'Tối qua đèn lại tắt.')).toMatchObject({ status: 'dispatched', department: { name: 'Sở Xây dựng' } });
    expect((await officer.read(ticket.code)).timeline.map(({ event }) => event)).toEqual([
      'ticket.opened',
      'ticket.dispatched',
      'ticket.accepted',
      'ticket.asked',
      'ticket.supplied',
      'ticket.submitted',
      'ticket.answered',
      'ticket.rated',
      'ticket.reopened',
    ]);
  });

  it('that is not theirs goes back with a reason, and from the coordinator to the other department', async () => {
    const citizen = city.citizen();
    const [officer, coordinator, ward] = [await city.staff('officer'), await city.staff('coordinator'), await city.staff('officer2')];
    const { code, secret } = await citizen.report();
    await citizen.untilStatus({ code }, 'dispatched');
    const wardId = await coordinator.department('ubnd-20242');

    await officer.take(code, 'return', { reasonCode: 'wrong-department', note: 'Đèn trong kiệt do phường quản lý.', suggestedDepartmentId: wardId });
    expect((await coordinator.list('queue')).items.map((item) => item.code)).toContain(code);
    expect((await coordinator.read(code)).routing?.proposedDepartment?.id).toBe(wardId);
    await coordinator.take(code, 'dispatch', { departmentId: wardId, reason: 'Đèn trong kiệt.' });

    expect((await ward.list('inbox')).items.map((item) => item.code)).toContain(code);
    const seen = await citizen.follow({ code, secret });
    expect(seen.department?.id).toBe(wardId);
    expect(JSON.stringify(seen)).not.toContain('do phường quản lý');
  });

  it('without a clear owner stays with the coordinator, who sees why', async () => {
    const { code } = await city.citizen().report({ content: 'Tôi muốn góp ý một việc.', place: undefined });
    const coordinator = await city.staff('coordinator');

    const { routing } = await until(() => coordinator.read(code), (ticket) => ticket.routing !== undefined);

    expect(routing).toMatchObject({ outcome: 'left', reason: expect.stringContaining('chưa chọn lĩnh vực') });
    expect((await coordinator.list('queue')).items.map((item) => item.code)).toContain(code);
  });
});
