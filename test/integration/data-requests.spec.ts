import { ConsentListResponse, DataRequestListResponse, DataRequestView, MyReportsResponse } from '@gopy/contracts';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import { City } from '../support/a-city.js';
import { expectStatus, type Receipt } from '../support/citizen.js';
import { readRefusal } from '../support/expect-refusal.js';
import { newNumber, PhoneOwner } from '../support/phone-owner.js';
import { MessageSimulator } from '../support/message-simulator.js';
import { until } from '../support/until.js';

let city: City;
let messages: MessageSimulator;

beforeAll(async () => {
  messages = await MessageSimulator.start();
  city = await City.start({ variables: messages.variables });
}, 120_000);

afterAll(async () => {
  await city?.stop();
  await messages?.stop();
});

const settle = async (id: string, step: string, reason?: string): Promise<DataRequestView> =>
  DataRequestView.parse(
    expectStatus(await (await city.staff('coordinator')).caller.post(`/api/v1/data-requests/${id}/${step}`, { json: { reason } }), 200),
  );
const open = async (): Promise<DataRequestView[]> =>
  DataRequestListResponse.parse(expectStatus(await (await city.staff('coordinator')).caller.get('/api/v1/data-requests?open=true'), 200))
    .items;
const everythingAbout = async (code: string): Promise<string> => {
  const tables = await Promise.all([
    city.rows('SELECT * FROM ticket WHERE code = ?', [code]),
    city.rows('SELECT * FROM ticket_event WHERE code = ?', [code]),
    city.rows('SELECT * FROM citizen'),
    city.rows('SELECT * FROM data_request'),
  ]);
  return JSON.stringify(tables);
};

/** A report by Mai with a photo, asked about, supplied, answered, rated: her number and name stand all over it. */
async function anAnsweredReport(phone: string): Promise<Receipt & { photo: string }> {
  const citizen = city.citizen();
  const photo = await citizen.photo(await quarters(400, 300).jpeg().toBuffer());
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const ticket = await citizen.report({
    content: `Tôi là Trần Thị Mai, số ${phone.replace('+84', '0')}. Đèn đường trước số 12 Lê Duẩn hỏng.`,
    anonymous: false,
    contact: { name: 'Trần Thị Mai', phone, email: 'mai@example.vn' },
    attachmentIds: [photo],
    consents: { textVersion: '2026-11', publishPhotos: true, notifySms: true },
  });
  await citizen.untilStatus(ticket, 'dispatched');
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'ask', { question: 'Chị Mai cho biết trụ số mấy?' });
  await citizen.write(ticket, 'Trụ số 7, gọi tôi qua mai@example.vn.');
  await officer.take(ticket.code, 'submit', { answer: 'Kính gửi bà Trần Thị Mai: đã thay bóng đèn trụ số 7.', outcome: 'done' });
  await approver.take(ticket.code, 'approve');
  await citizen.say(ticket, 'rating', { score: 'satisfied', comment: 'Cảm ơn, Trần Thị Mai' });
  return { ...ticket, photo };
}

describe('an erasure', () => {
  it('takes the person out and keeps the case', async () => {
    const phone = newNumber();
    const ticket = await anAnsweredReport(phone);
    const mine = await PhoneOwner.signIn(city, messages, phone);
    const [thumbnail] = (await city.citizen().follow(ticket)).private?.attachments ?? [];
    const before = (
      await city.rows(
        'SELECT status, rating, return_count, reopen_count, due_at, answered_at, category_id, area_code FROM ticket WHERE code = ?',
        [ticket.code],
      )
    )[0];
    const events = await city.rows('SELECT id, type, at FROM ticket_event WHERE code = ? ORDER BY id', [ticket.code]);

    const request = await mine.ask('erasure', `Xin xóa, số của tôi là ${phone}`);
    expect(await settle(request.id, 'fulfil')).toMatchObject({ state: 'fulfilled' });

    const left = await everythingAbout(ticket.code);
    for (const trace of [phone, phone.slice(3), 'Thị Mai', 'Chị Mai', 'mai@example.vn']) expect(left).not.toContain(trace);
    const after = await city.citizen().follow(ticket);
    expect(after).toMatchObject({
      status: 'closed',
      answer: { text: 'Kính gửi bà •••: đã thay bóng đèn trụ số 7.' },
      private: { content: 'Tôi là •••, số •••. Đèn đường trước số 12 Lê Duẩn hỏng.', attachments: [] },
    });
    expect(after.private?.contact).toBeUndefined();
    const now = (await city.rows('SELECT * FROM ticket WHERE code = ?', [ticket.code]))[0];
    expect({ ...now, rating: JSON.parse(String(now?.['rating'])).score }).toMatchObject({
      ...before,
      rating: JSON.parse(String(before?.['rating'])).score,
    });
    expect(
      await city.rows("SELECT id, type, at FROM ticket_event WHERE code = ? AND type <> 'ticket.erased' ORDER BY id", [ticket.code]),
    ).toEqual(events);
    expect((await city.caller().get(thumbnail?.url ?? '')).status).toBe(404);
    expect(await city.rows('SELECT * FROM attachment WHERE id = ?', [ticket.photo])).toEqual([]);
    expect(await city.rows('SELECT * FROM attachment_removal')).toEqual([]);
    expect(await city.rows('SELECT id FROM consent WHERE ticket_code = ? AND withdrawn_at IS NULL', [ticket.code])).toEqual([]);
  });

  it('signs the number out; whoever proves it again finds no report, and what became of the request', async () => {
    const phone = newNumber();
    await city.citizen().report({ anonymous: false, contact: { phone } });
    const mine = await PhoneOwner.signIn(city, messages, phone);
    const { id } = await mine.ask('erasure');

    await settle(id, 'fulfil');

    readRefusal(await mine.caller.get('/api/v1/my/reports'), { status: 401, code: 'citizen.sign-in-required' });
    await city.write('DELETE FROM one_time_password WHERE phone = ?', [phone]);
    const again = await PhoneOwner.signIn(city, messages, phone);
    expect(MyReportsResponse.parse((await again.caller.get('/api/v1/my/reports')).json).items).toEqual([]);
    expect(await again.requests()).toMatchObject([{ id, kind: 'erasure', state: 'fulfilled' }]);
  });

  it('whose process is killed in the middle is finished by the worker, each report whole', async () => {
    const phone = newNumber();
    const others = Array.from({ length: 40 }, newNumber);
    const tickets = await Promise.all(
      others.map((other, nth) =>
        city
          .citizen()
          .report({ content: `Đèn ${nth} hỏng, gọi ${phone}`, anonymous: false, contact: { name: 'Trần Thị Mai', phone: other } }),
      ),
    );
    await city.write('UPDATE citizen SET phone = ? WHERE phone IN (?)', [phone, others]); // Nobody may send so many at once.
    const mine = await PhoneOwner.signIn(city, messages, phone);
    const { id } = await mine.ask('erasure');
    const coordinator = await city.staff('coordinator');
    const erased = async () =>
      Number(
        (
          await city.rows('SELECT COUNT(*) AS n FROM ticket WHERE erased_at IS NOT NULL AND code IN (?)', [tickets.map(({ code }) => code)])
        )[0]?.['n'],
      );

    const cut = coordinator.caller.post(`/api/v1/data-requests/${id}/fulfil`, { json: {} }).catch(() => undefined);
    await until(erased, (count) => count > 0);
    await city.killApi();
    await cut;
    const half = await erased();
    await city.startApi();
    const torn = await city.rows(
      'SELECT t.code FROM ticket t LEFT JOIN citizen c ON c.id = t.citizen_id WHERE t.code IN (?) AND ((t.erased_at IS NULL) <> (c.phone IS NOT NULL) OR (t.erased_at IS NULL) <> (t.content LIKE ?))',
      [tickets.map(({ code }) => code), `%${phone}`],
    );
    await city.write('UPDATE data_request SET fulfilling_since = fulfilling_since - INTERVAL 2 MINUTE WHERE id = ?', [id]);

    expect(half).toBeLessThan(40);
    expect(torn).toEqual([]);
    expect(await until(erased, (count) => count === 40, 30_000)).toBe(40);
    await until(
      async () => (await city.rows('SELECT state, phone FROM data_request WHERE id = ?', [id]))[0],
      (row) => row?.['state'] === 'fulfilled',
      30_000,
    );
    expect(
      await city.rows(
        "SELECT ticket_id FROM ticket_event WHERE type = 'ticket.erased' AND code IN (?) GROUP BY ticket_id HAVING COUNT(*) > 1",
        [tickets.map(({ code }) => code)],
      ),
    ).toEqual([]);
  }, 90_000);

  it('takes along what was being written about the person', async () => {
    const ticket = await city.citizen().report({ anonymous: false, contact: { name: 'Trần Thị Mai', phone: newNumber() } });
    await city.citizen().untilStatus(ticket, 'dispatched');
    const officer = await city.staff('officer');
    expectStatus(await officer.caller.call('PUT', `/api/v1/tickets/${ticket.code}/draft`, { json: { text: 'Kính gửi chị Mai' } }), 200);
    await city.write('UPDATE ticket SET erased_at = UTC_TIMESTAMP(3) WHERE code = ?', [ticket.code]);

    await city.killWorker(); // Sweeps run at its start, then each minute.
    await city.startWorker();

    const drafts = () => city.rows('SELECT d.text FROM draft d JOIN ticket t ON t.id = d.ticket_id WHERE t.code = ?', [ticket.code]);
    expect(await until(drafts, ({ length }) => length === 0, 20_000)).toEqual([]);
  }, 60_000);

  it('of one report, by its secret, leaves the others', async () => {
    const phone = newNumber();
    const citizen = city.citizen();
    const [one, other] = [
      await citizen.report({ anonymous: false, contact: { phone } }),
      await citizen.report({ anonymous: false, contact: { phone } }),
    ];
    const asked = await citizen.caller.post(`/api/v1/feedback/${one.code}/data-requests`, {
      json: { kind: 'erasure' },
      headers: { authorization: `Ticket ${one.secret}` },
    });
    const { id } = DataRequestView.parse(expectStatus(asked, 201));
    readRefusal(await citizen.caller.post(`/api/v1/feedback/${one.code}/data-requests`, { json: { kind: 'erasure' } }), {
      status: 401,
      code: 'ticket.secret-required',
    });

    await settle(id, 'fulfil');

    expect((await citizen.follow(one)).private?.contact).toBeUndefined();
    expect((await citizen.follow(other)).private?.contact).toEqual({ phone });
  });
});

describe('a request about one’s data', () => {
  it('asked twice is one, with the timers of the law', async () => {
    const mine = await PhoneOwner.signIn(city, messages, newNumber());
    const [one, other] = await Promise.all([mine.ask('access'), mine.ask('access')]);

    expect(one.id).toBe(other.id);
    expect(new Date(one.doneDueAt).getTime() - new Date(one.receivedAt).getTime()).toBe(15 * 86_400_000);
    expect(new Date(one.answerDueAt).getTime()).toBeGreaterThan(new Date(one.receivedAt).getTime() + 86_400_000);
    expect((await open()).map(({ id }) => id)).toContain(one.id);
  });

  it('is begun, extended once with a reason, and refused with one; afterwards nothing more can be done', async () => {
    const mine = await PhoneOwner.signIn(city, messages, newNumber());
    const { id, doneDueAt } = await mine.ask('access');
    const coordinator = await city.staff('coordinator');
    const attempt = (step: string, reason?: string) => coordinator.caller.post(`/api/v1/data-requests/${id}/${step}`, { json: { reason } });

    expect(await settle(id, 'start')).toMatchObject({ state: 'in_progress' });
    readRefusal(await attempt('extend'), { status: 400, code: 'request.invalid', field: 'reason' });
    const longer = await settle(id, 'extend', 'Chờ đơn vị vận hành trả lời');
    expect(new Date(longer.doneDueAt).getTime() - new Date(doneDueAt).getTime()).toBe(15 * 86_400_000);
    readRefusal(await attempt('extend', 'Thêm nữa'), { status: 409, code: 'data-request.step-not-possible' });
    expect(await settle(id, 'refuse', 'Không phải dữ liệu của người gửi')).toMatchObject({ state: 'refused' });
    for (const step of ['start', 'fulfil', 'refuse', 'extend'])
      readRefusal(await attempt(step, 'Lần nữa'), { status: 409, code: 'data-request.step-not-possible' });
    expect(await mine.requests()).toMatchObject([{ state: 'refused', reason: 'Không phải dữ liệu của người gửi' }]);
    const steps = await city.rows('SELECT action FROM audit_log WHERE subject = ? ORDER BY id', [`data-request:${id}`]);
    expect(steps.map((row) => row['action'])).toEqual([
      'data-request.received',
      'data-request.started',
      'data-request.extended',
      'data-request.refused',
    ]);
  });

  it('past its timer is marked overdue', async () => {
    const mine = await PhoneOwner.signIn(city, messages, newNumber());
    const { id } = await mine.ask('objection');
    await city.write('UPDATE data_request SET answer_due_at = answer_due_at - INTERVAL 30 DAY WHERE id = ?', [id]);

    expect((await open()).find((request) => request.id === id)).toMatchObject({ overdue: true });
    expect(await settle(id, 'start')).toMatchObject({ overdue: false });
  });

  it('against publication takes the report off the board', async () => {
    const phone = newNumber();
    const { code } = await city.citizen().report({ anonymous: false, contact: { phone } });
    await city.citizen().untilStatus({ code }, 'dispatched');
    const coordinator = await city.staff('coordinator');
    await coordinator.take(code, 'publish', { content: 'Đèn đường hỏng ba hôm nay.', photos: [], risks: [] });
    const mine = await PhoneOwner.signIn(city, messages, phone);

    await settle((await mine.ask('objection')).id, 'fulfil');

    expect((await coordinator.read(code)).publication?.state).toBe('withdrawn');
  });

  it('is settled by coordinators and admins alone', async () => {
    for (const name of ['operator', 'officer', 'approver', 'leader'])
      readRefusal(await (await city.staff(name)).caller.get('/api/v1/data-requests'), { status: 403, code: 'permission.denied' });
    expectStatus(await (await city.staff('admin')).caller.get('/api/v1/data-requests'), 200);
  });
});

describe('what is held about somebody', () => {
  it('comes as one document: reports with all their words, consents, requests, and who looked', async () => {
    const phone = newNumber();
    const ticket = await anAnsweredReport(phone);
    await (await city.staff('coordinator')).read(ticket.code);
    const mine = await PhoneOwner.signIn(city, messages, phone);
    const request = await mine.ask('access');

    const answer = await mine.caller.get('/api/v1/my/data-export');

    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(expectStatus(answer, 200)).toMatchObject({
      address: city.url,
      phoneHint: `••• ${phone.slice(-3)}`,
      reports: [
        {
          code: ticket.code,
          private: { contact: { name: 'Trần Thị Mai', phone, email: 'mai@example.vn' }, attachments: [{ id: ticket.photo }] },
          rating: { score: 'satisfied' },
        },
      ],
      consents: [{ purpose: expect.stringMatching(/publish-photos|notify-sms/), code: ticket.code }, { channel: 'portal' }],
      dataRequests: [{ id: request.id }],
      readings: expect.arrayContaining([{ code: ticket.code, at: expect.any(String), role: 'coordinator' }]),
    });
    expect(answer.text).toContain('Trụ số 7, gọi tôi qua mai@example.vn.');
    expect(answer.text).not.toContain('demo');
  });

  it('includes what the number follows, which is forgotten with the rest', async () => {
    const phone = newNumber();
    const own = await city.citizen().report({ anonymous: false, contact: { phone } });
    const follow = async (json: object, headers = {}) =>
      expectStatus(
        await city
          .caller()
          .post('/api/v1/subscriptions', { json: { consent: { textVersion: '2026-11', accepted: true }, ...json }, headers }),
        201,
      );
    await follow({ subject: { kind: 'area', areaCode: '20242' }, address: { medium: 'sms', phone } });
    await follow(
      { subject: { kind: 'ticket', code: own.code }, address: { medium: 'email', email: 'mai@example.vn' } },
      { authorization: `Ticket ${own.secret}` },
    );
    const mine = await PhoneOwner.signIn(city, messages, phone);

    const held = expectStatus(await mine.caller.get('/api/v1/my/data-export'), 200);
    const consents = ConsentListResponse.parse((await mine.caller.get('/api/v1/my/consents')).json).items;
    await settle((await mine.ask('erasure')).id, 'fulfil');

    expect(held).toMatchObject({
      elsewhere: {
        subscriptions: expect.arrayContaining([expect.objectContaining({ medium: 'sms' }), expect.objectContaining({ medium: 'email' })]),
      },
    });
    expect(consents.map(({ purpose }) => purpose).sort()).toEqual(['notify-email', 'notify-sms']);
    expect(
      await city.rows('SELECT address, address_key, address_hint, state FROM subscription WHERE area_code = ? OR ticket_code = ?', [
        '20242',
        own.code,
      ]),
    ).toEqual(Array(2).fill({ address: null, address_key: null, address_hint: '', state: 'ended' }));
  });

  it('that was published with their photos is shown without them once the consent is taken back', async () => {
    const phone = newNumber();
    const citizen = city.citizen();
    const photo = await citizen.photo(await quarters(400, 300).jpeg().toBuffer());
    const { code } = await citizen.report({
      anonymous: false,
      contact: { phone },
      attachmentIds: [photo],
      consents: { textVersion: '2026-11', publishPhotos: true },
    });
    await citizen.untilStatus({ code }, 'dispatched');
    const coordinator = await city.staff('coordinator');
    await coordinator.take(code, 'publish', {
      content: 'Đèn đường hỏng ba hôm nay.',
      photos: [{ attachmentId: photo, boxes: [] }],
      risks: [],
    });
    expect((await citizen.follow({ code })).publication?.photos).toHaveLength(1);
    const mine = await PhoneOwner.signIn(city, messages, phone);
    const [given] = ConsentListResponse.parse((await mine.caller.get('/api/v1/my/consents')).json).items;

    expectStatus(await mine.caller.post(`/api/v1/my/consents/${given?.id}/withdrawal`, { json: {} }), 200);

    expect((await citizen.follow({ code })).publication).toMatchObject({
      state: 'published',
      content: 'Đèn đường hỏng ba hôm nay.',
      photos: [],
    });
    expect((await coordinator.read(code)).publication).toMatchObject({ photoConsent: false, photos: [] });
  });

  it('is consented to by a clear act, and the consent is taken back with one tap, by its giver alone', async () => {
    const [phone, stranger] = [newNumber(), newNumber()];
    await anAnsweredReport(phone);
    const [mine, other] = [await PhoneOwner.signIn(city, messages, phone), await PhoneOwner.signIn(city, messages, stranger)];
    const given = ConsentListResponse.parse(expectStatus(await mine.caller.get('/api/v1/my/consents'), 200)).items;
    const photos = given.find(({ purpose }) => purpose === 'publish-photos');

    readRefusal(await other.caller.post(`/api/v1/my/consents/${photos?.id}/withdrawal`, { json: {} }), {
      status: 404,
      code: 'consent.unknown',
    });
    const after = ConsentListResponse.parse(
      expectStatus(await mine.caller.post(`/api/v1/my/consents/${photos?.id}/withdrawal`, { json: {} }), 200),
    ).items;

    expect(given).toHaveLength(2);
    expect(after.find(({ id }) => id === photos?.id)?.withdrawnAt).toEqual(expect.any(String));
    expect(after.filter(({ withdrawnAt }) => withdrawnAt === undefined)).toHaveLength(1);
  });
});
