import { Problem } from '@gopy/contracts';
import { newTrackingCode } from '@gopy/kernel';
import { City } from '../support/a-city.js';
import { Citizen, type Receipt } from '../support/citizen.js';
import { expectRefusal, readRefusal } from '../support/expect-refusal.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const NOT_FOUND = { status: 404, code: 'ticket.not-found' } as const;
const WRONG_SECRET = 'AAAAAAAAAAAAAAAAAAAAAA';

async function dispatched(): Promise<Receipt & { version: number }> {
  const citizen = city.citizen();
  const ticket = await citizen.report();
  return { ...ticket, version: (await citizen.untilStatus(ticket, 'dispatched')).version };
}

describe('a code or a secret', () => {
  it('that is wrong gets one answer, whichever of the two it is', async () => {
    const { code } = await city.citizen().report();
    const citizen = city.citizen();
    const visits = [{ code: newTrackingCode('DN') }, { code: 'x' }, { code: newTrackingCode('DN'), secret: WRONG_SECRET }, { code, secret: WRONG_SECRET }, { code, secret: 'x' }];

    const answers = await Promise.all(visits.map((visit) => citizen.look(visit)));

    const said = answers.map((answer) => ({ ...readRefusal(answer, NOT_FOUND), instance: '', requestId: '' }));
    expect(new Set(said.map((problem) => JSON.stringify(problem))).size).toBe(1);
  });

  it('that is wrong opens no writing either', async () => {
    const { code } = await city.citizen().report();

    await expectRefusal(city, city.caller(), (caller) => new Citizen(caller).say({ code, secret: WRONG_SECRET }, 'messages', { content: 'Thử.' }), NOT_FOUND);
    await expectRefusal(city, city.caller(), (caller) => new Citizen(caller).say({ code }, 'messages', { content: 'Thử.' }), { status: 401, code: 'ticket.secret-required' });
  });

  it('cannot be guessed at leisure: the address has to wait, even with the right one, and no other address does', async () => {
    const ticket = await city.citizen().report();
    const guesser = city.citizen();
    const guesses = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? { code: newTrackingCode('DN') } : { code: ticket.code, secret: WRONG_SECRET }));
    for (const guess of guesses) expect((await guesser.look(guess)).status).toBe(404);

    const problem = await expectRefusal(city, guesser.caller, (caller) => new Citizen(caller).look(ticket), { status: 429, code: 'request.too-many' });
    const spent = await guesser.look({ code: newTrackingCode('DN') });

    expect(problem.retryAfterSeconds).toBeGreaterThan(0);
    expect(Number(spent.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await city.citizen().look(ticket)).status).toBe(200);
  });

  it('is forgiven its spelling', async () => {
    const citizen = city.citizen();
    const { code } = await citizen.report();

    expect((await citizen.follow({ code: encodeURIComponent(` ${code.toLowerCase().replaceAll('-', ' ')} `) })).code).toBe(code);
  });

  it('that has expired is told apart only to its holder; the public part stays', async () => {
    const ticket = await city.citizen().report();
    await city.write('UPDATE ticket SET secret_expires_at = NOW(3) - INTERVAL 1 DAY WHERE code = ?', [ticket.code]);
    const gone = { status: 410, code: 'ticket.secret-expired' } as const;

    await expectRefusal(city, city.caller(), (caller) => new Citizen(caller).look(ticket), gone);
    await expectRefusal(city, city.caller(), (caller) => new Citizen(caller).say(ticket, 'messages', { content: 'Còn đó không?' }), gone);
    expect((await city.citizen().look({ code: ticket.code })).status).toBe(200);
    expect((await city.citizen().look({ code: ticket.code, secret: WRONG_SECRET })).status).toBe(404);
  });
});

describe('a step', () => {
  it('on a ticket that somebody changed meanwhile is refused, with what changed', async () => {
    const { code, version } = await dispatched();
    const officer = await city.staff('officer');
    await officer.take(code, 'accept');
    await officer.take(code, 'note', { content: 'Đã gọi cho tổ điện.' });

    const problem = await expectRefusal(city, officer.caller, (caller) => caller.post(`/api/v1/tickets/${code}/accept`, { json: { version } }), {
      status: 409,
      code: 'ticket.stale',
    });

    expect(problem.currentVersion).toBe(version + 2);
    expect(problem.changes).toEqual([
      { event: 'ticket.accepted', at: expect.any(String), by: 'Lê Minh Tuấn' },
      { event: 'ticket.noted', at: expect.any(String), by: 'Lê Minh Tuấn' },
    ]);
  });

  it.each([
    ['accept', {}],
    ['approve', {}],
    ['send-back', { remark: 'Thiếu ảnh.' }],
    ['supply', { content: 'Trụ 7.' }],
  ])('that the status or the role forbids is refused with those that are open: %s', async (action, body) => {
    const { code } = await dispatched();
    const officer = await city.staff('officer');
    const { version, allowedActions } = await officer.take(code, 'accept');
    const isOfficers = action === 'accept';

    const problem = await expectRefusal(city, officer.caller, (caller) => caller.post(`/api/v1/tickets/${code}/${action}`, { json: { version, ...body } }), {
      status: isOfficers ? 409 : 403,
      code: isOfficers ? 'ticket.step-not-possible' : 'ticket.step-not-allowed',
    });

    expect(problem.allowedActions).toEqual(allowedActions);
    expect(problem.allowedActions).toContain('submit');
  });

  it('of a leader is refused with what a leader may do', async () => {
    const { code, version } = await dispatched();
    const { caller } = await city.staff('leader');

    const problem = await expectRefusal(city, caller, (from) => from.post(`/api/v1/tickets/${code}/accept`, { json: { version } }), {
      status: 403,
      code: 'ticket.step-not-allowed',
    });

    expect(problem.allowedActions).toEqual(['follow']);
  });

  it('of another department finds no such ticket', async () => {
    const { code, version } = await dispatched();
    const { caller } = await city.staff('officer2');

    await expectRefusal(city, caller, (from) => from.post(`/api/v1/tickets/${code}/accept`, { json: { version } }), NOT_FOUND);
    await expectRefusal(city, caller, (from) => from.get(`/api/v1/tickets/${code}`), NOT_FOUND);
  });

  it.each(['rating', 'reopening'] as const)('of a citizen before its time is refused: %s', async (what) => {
    const ticket = await dispatched();
    const problem = await expectRefusal(city, city.caller(), (caller) => new Citizen(caller).say(ticket, what, { score: 'satisfied', reason: 'Chưa xong.' }), {
      status: 409,
      code: 'ticket.step-not-possible',
    });

    expect(problem.allowedActions).toContain('message');
  });

  it('of an unknown name, without a version, or with a body that does not fit is refused', async () => {
    const { code, version } = await dispatched();
    const { caller } = await city.staff('officer');
    const post = (action: string, json: unknown) => expectRefusal.bind(null, city, caller, (from) => from.post(`/api/v1/tickets/${code}/${action}`, { json }));

    await post('phu-phep', { version })({ status: 404, code: 'request.not-found' });
    await post('accept', {})({ status: 400, code: 'request.invalid', field: 'version' });
    await post('accept', { version: 'một' })({ status: 400, code: 'request.invalid', field: 'version' });
    await post('return', { version, reasonCode: 'khong-thich' })({ status: 400, code: 'request.invalid', field: 'reasonCode' });
    await post('ask', { version, question: '\u0000' })({ status: 400, code: 'request.invalid', field: 'question' });
  });

  it('of the author on their own answer is refused', async () => {
    const { code } = await dispatched();
    const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
    await officer.take(code, 'accept');
    const { version } = await officer.take(code, 'submit', { answer: 'Đã sửa.', outcome: 'done' });
    await city.write("UPDATE ticket SET submitted = JSON_SET(submitted, '$.byId', (SELECT CAST(id AS CHAR) FROM staff WHERE username = 'approver')) WHERE code = ?", [code]);

    await expectRefusal(city, approver.caller, (caller) => caller.post(`/api/v1/tickets/${code}/approve`, { json: { version } }), { status: 403, code: 'ticket.author-cannot-approve' });
  });
});

describe('a staff door', () => {
  const read = '/api/v1/tickets?view=all';

  it.each([undefined, 'gopy_session=', 'gopy_session=khong-phai', `gopy_session=${'a'.repeat(4000)}`])('stays shut with the cookie %j', async (cookie) => {
    await expectRefusal(city, city.caller(cookie === undefined ? {} : { cookie }), (caller) => caller.get(read), { status: 401, code: 'session.required' });
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
  ])('takes nothing from %s', async (_, headers) => {
    const { code, version } = await dispatched();
    const { caller } = await city.staff('officer');
    const refusal = { status: 403, code: 'request.foreign-origin' } as const;

    await expectRefusal(city, caller.with(headers), (from) => from.post(`/api/v1/tickets/${code}/accept`, { json: { version } }), refusal);
    await expectRefusal(city, city.caller(headers), (from) => from.post('/api/v1/session', { json: { username: 'officer', password: 'x' } }), refusal);
  });

  it('takes what our own pages send', async () => {
    const { code, version } = await dispatched();
    const officer = await city.staff('officer');

    expect((await officer.caller.with({ origin: city.url, 'sec-fetch-site': 'same-origin' }).post(`/api/v1/tickets/${code}/accept`, { json: { version } })).status).toBe(200);
  });

  it('of the admin is shut to an officer', async () => {
    const { caller } = await city.staff('officer');

    await expectRefusal(city, caller, (from) => from.post('/api/v1/routing-rules', { json: {} }), { status: 403, code: 'permission.denied' });
  });

  it('asks for patience after ten wrong passwords', async () => {
    const guesser = city.caller();
    const guess = (caller = guesser) => caller.post('/api/v1/session', { json: { username: 'nguoi-bi-do', password: 'sai' } });
    for (let time = 0; time < 10; time++) expect((await guess()).status).toBe(401);

    const problem = await expectRefusal(city, guesser, guess, { status: 429, code: 'session.throttled' });

    expect(Problem.parse(problem).retryAfterSeconds).toBeGreaterThan(0);
    expect(Number((await guess()).headers.get('retry-after'))).toBeGreaterThan(0);
  }, 30_000);
});
