import { City } from '../support/a-city.js';
import type { Answer, Caller } from '../support/caller.js';
import { BROKEN_LAMP, Citizen } from '../support/citizen.js';
import { expectRefusal, type Refusal } from '../support/expect-refusal.js';
import { until } from '../support/until.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const contentOf = async (code: string): Promise<string> => String((await city.rows('SELECT content FROM ticket WHERE code = ?', [code]))[0]?.['content']);
const refusesReport = (form: unknown, refusal: Refusal) => expectRefusal(city, city.caller(), (caller) => new Citizen(caller).send(form), refusal);
const INVALID = { status: 400, code: 'request.invalid' } as const;

describe('the text of a report', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['only control characters', '\u0000\u0007\u001b'],
    ['5,001 characters', 'a'.repeat(5001)],
    ['a number', 7],
    ['no content at all', undefined],
  ])('is refused when it is %s', async (_, content) => {
    await refusesReport({ ...BROKEN_LAMP, content }, { ...INVALID, field: 'content' });
  });

  it.each([
    ['5,000 characters', 'ẹ'.repeat(5000), 'ẹ'.repeat(5000)],
    ['NUL and control characters', 'Đèn\u0000 hỏng\u0007\u202E\r\ntối', 'Đèn hỏng\ntối'],
    ['decomposed letters', 'Đường Nguyễn Văn Linh ngập'.normalize('NFD'), 'Đường Nguyễn Văn Linh ngập'],
    ['HTML and script', '<script>alert(1)</script><img src=x onerror="alert(2)"> \' OR 1=1 --', '<script>alert(1)</script><img src=x onerror="alert(2)"> \' OR 1=1 --'],
    ['emoji', 'Ổ gà 🕳️ rất sâu 👨‍👩‍👧‍👦🇻🇳', 'Ổ gà 🕳️ rất sâu 👨‍👩‍👧‍👦🇻🇳'],
    ['half an emoji', 'hỏng \ud83d', 'hỏng \ufffd'],
  ])('with %s is stored clean and comes back the same', async (_, typed, stored) => {
    const citizen = city.citizen();
    const ticket = await citizen.report({ content: typed });
    const answer = await citizen.look(ticket);

    expect(await contentOf(ticket.code)).toBe(stored);
    expect(answer.contentType).toBe('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await citizen.follow(ticket)).private?.content).toBe(stored);
  });

  it('is cleaned wherever people write: names, addresses, messages, answers', async () => {
    const citizen = city.citizen();
    const officer = await city.staff('officer');
    const dirty = 'Lê\u0000 Duẩn'.normalize('NFD');
    const ticket = await citizen.report({ anonymous: false, contact: { name: dirty, phone: '0905 123 456' }, place: { areaCode: '20242', address: dirty } });
    await citizen.untilStatus(ticket, 'dispatched');
    await citizen.write(ticket, dirty);
    await officer.take(ticket.code, 'accept');
    const detail = await officer.take(ticket.code, 'note', { content: dirty });

    const stored = await city.rows('SELECT t.address, c.name, e.data FROM ticket t JOIN citizen c ON c.id = t.citizen_id JOIN ticket_event e ON e.ticket_id = t.id WHERE t.code = ?', [ticket.code]);
    expect(detail.timeline.filter(({ text }) => text === 'Lê Duẩn')).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toContain('\\u0000');
    expect(JSON.stringify(stored)).toBe(JSON.stringify(stored).normalize('NFC'));
    expect(stored[0]).toMatchObject({ address: 'Lê Duẩn', name: 'Lê Duẩn' });
  });

  it('of a message is refused when it is empty or too long', async () => {
    const citizen = city.citizen();
    const ticket = await citizen.report();
    await citizen.untilStatus(ticket, 'dispatched');

    for (const content of ['', '\u0000', 'a'.repeat(5001)])
      await expectRefusal(city, citizen.caller, (caller) => new Citizen(caller).say(ticket, 'messages', { content }), { ...INVALID, field: 'content' });
  });
});

describe('what a report names', () => {
  it.each<[string, object, Refusal]>([
    ['a ward that is not there', { place: { areaCode: '99999' } }, { status: 400, code: 'area.unknown' }],
    ['a ward of another city', { place: { areaCode: '00001' } }, { status: 400, code: 'area.unknown' }],
    ['an unknown category', { categoryId: '999999' }, { status: 400, code: 'category.unknown' }],
    ['a category that is no id', { categoryId: "1' OR '1" }, { status: 400, code: 'category.unknown' }],
    ['a latitude past the pole', { place: { lat: 91, lon: 108 } }, { ...INVALID, field: 'place.lat' }],
    ['a phone that is none', { anonymous: false, contact: { phone: 'gọi tôi' } }, { status: 400, code: 'contact.phone-unreadable', field: 'contact.phone' }],
    ['an e-mail that is none', { anonymous: false, contact: { email: 'tôi@' } }, { ...INVALID, field: 'contact.email' }],
  ])('is refused: %s', async (_, part, refusal) => {
    await refusesReport({ ...BROKEN_LAMP, ...part }, refusal);
  });

  it('is refused of staff too: an unknown department', async () => {
    const coordinator = await city.staff('coordinator');
    const { code } = await city.citizen().report();
    const { version } = await until(() => coordinator.read(code), ({ status }) => status === 'dispatched');

    await expectRefusal(city, coordinator.caller, (caller) => caller.post(`/api/v1/tickets/${code}/dispatch`, { json: { version, departmentId: '4040404', reason: 'Thử.' } }), {
      status: 400,
      code: 'department.unknown',
    });
  });

  it('may lie outside the city: received, flagged, left to the coordinator', async () => {
    const coordinator = await city.staff('coordinator');
    const { code } = await city.citizen().report({ place: { lat: 16.4637, lon: 107.5909 } });

    const detail = await until(() => coordinator.read(code), ({ routing }) => routing !== undefined);

    expect(detail.flags).toContain('outside-city');
    expect(detail).toMatchObject({ status: 'received', routing: { outcome: 'left', reason: expect.stringContaining('ngoài thành phố') } });
  });

  it('may lie on the water close to the shore, which is still the city', async () => {
    const coordinator = await city.staff('coordinator');
    const { code } = await city.citizen().report({ content: 'Rác trôi dạt ngoài biển.', place: { lat: 16.0615, lon: 108.2585 } });

    expect((await coordinator.read(code)).flags).not.toContain('outside-city');
  });
});

describe('a request', () => {
  const raw = (body: string, type = 'application/json') => (caller: Caller) => caller.post('/api/v1/feedback', { body, headers: { 'content-type': type } });

  it.each<[string, (caller: Caller) => Promise<Answer>, Refusal]>([
    ['whose body is not JSON', raw('{"content": "thiếu ngoặc'), { status: 400, code: 'request.not-json' }],
    ['whose body is empty', raw(''), { status: 400, code: 'request.not-json' }],
    ['whose body is a list', raw('[1, 2]'), INVALID],
    ['whose body is null', raw('null'), INVALID],
    ['that would poison prototypes', raw('{"content": "x", "__proto__": {"admin": true}}'), { status: 400, code: 'request.not-json' }],
    ['that comes as a form', raw('content=xin+chao', 'application/x-www-form-urlencoded'), { status: 415, code: 'request.unsupported-type' }],
    ['that comes as text', raw('{"content": "xin chào"}', 'text/plain'), { status: 415, code: 'request.unsupported-type' }],
    ['of two megabytes', raw(JSON.stringify({ content: 'a'.repeat(2_000_000) })), { status: 413, code: 'request.too-large' }],
    ['to an address that is not there', (caller) => caller.get('/api/v1/khong-co'), { status: 404, code: 'request.not-found' }],
    ['by a method that the address does not take', (caller) => caller.call('PUT', '/api/v1/feedback', { json: {} }), { status: 405, code: 'request.method-not-allowed' }],
    ['with a key that is no key', (caller) => new Citizen(caller).send(BROKEN_LAMP, 'có dấu cách'.normalize('NFD').replace(/[^ -~]/g, '')), { ...INVALID, field: 'Idempotency-Key' }],
    ['with a key of 101 characters', (caller) => new Citizen(caller).send(BROKEN_LAMP, 'k'.repeat(101)), { ...INVALID, field: 'Idempotency-Key' }],
  ])('is refused %s', async (_, ask, refusal) => {
    await expectRefusal(city, city.caller(), ask, refusal);
  });

  it('is told which methods the address takes', async () => {
    expect((await city.caller().call('PUT', '/api/v1/feedback', { json: {} })).headers.get('allow')).toBe('POST');
  });

  it('is refused when its key was used for another report', async () => {
    const citizen = city.citizen();
    await citizen.send(BROKEN_LAMP, 'khoa-1');

    await expectRefusal(city, citizen.caller, (caller) => new Citizen(caller).send({ ...BROKEN_LAMP, content: 'Chuyện khác.' }, 'khoa-1'), {
      status: 409,
      code: 'idempotency.key-reused',
    });
  });

  it.each(['x', 'e30', Buffer.from('["2026-01-01T00:00:00.000Z","1; DROP TABLE ticket"]').toString('base64url'), '%00', 'ă'])('for a page is refused with the cursor %j', async (cursor) => {
    const { caller } = await city.staff('coordinator');

    await expectRefusal(city, caller, (from) => from.get(`/api/v1/tickets?view=all&cursor=${encodeURIComponent(cursor)}`), { status: 400, code: 'cursor.malformed' });
  });

  it.each(['limit=0', 'limit=101', 'view=khong-co', 'status=khong-co'])('for a list is refused with %s', async (query) => {
    const { caller } = await city.staff('coordinator');

    await expectRefusal(city, caller, (from) => from.get(`/api/v1/tickets?view=all&${query}`.replace('view=all&view', 'view')), { ...INVALID, field: query.split('=', 1)[0] });
  });
});
