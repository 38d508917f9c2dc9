import { BoardMapResponse, BoardResponse, SubscriptionView } from '@gopy/contracts';
import { newTrackingCode } from '@gopy/kernel';
import { City } from '../support/a-city.js';
import type { Answer, Call, Caller } from '../support/caller.js';
import { BROKEN_LAMP, expectStatus, type Receipt } from '../support/citizen.js';
import { expectRefusal, type Refusal } from '../support/expect-refusal.js';
import { MessageSimulator } from '../support/message-simulator.js';
import { newNumber, PhoneOwner } from '../support/phone-owner.js';
import { until } from '../support/until.js';

const CONSENT = { textVersion: '2026-11', accepted: true } as const;
const INVALID = { status: 400, code: 'request.invalid' } as const;
const NOT_FOUND = { status: 404, code: 'request.not-found' } as const;
const NO_TICKET = { status: 404, code: 'ticket.not-found' } as const;
const WRONG_SECRET = 'AAAAAAAAAAAAAAAAAAAAAA';
const BOX = 'west=107&south=15&east=109&north=17&zoom=11';
const TWO_MEGABYTES = JSON.stringify({ content: 'a'.repeat(2_000_000) });

let outside: MessageSimulator;
let city: City;
let mine: PhoneOwner;
let ticket: Receipt;

beforeAll(async () => {
  outside = await MessageSimulator.start();
  city = await City.start({ variables: outside.variables });
  mine = await PhoneOwner.signIn(city, outside, newNumber());
  ticket = await city.citizen().report();
  await city.citizen().untilStatus(ticket, 'dispatched');
}, 120_000);
afterAll(async () => {
  await city?.stop();
  await outside?.stop();
}, 60_000);

const invalid = (field: string): Refusal => ({ ...INVALID, field });
const refuses = (ask: (caller: Caller) => Promise<Answer>, refusal: Refusal, caller = city.caller()) =>
  expectRefusal(city, caller, ask, refusal);
const refusesGet = (path: string, refusal: Refusal, caller?: Caller) => refuses((from) => from.get(path), refusal, caller);
const refusesPost = (path: string, call: Call, refusal: Refusal, caller?: Caller) =>
  refuses((from) => from.post(path, call), refusal, caller);
const withSecret = (secret = ticket.secret): { headers: Record<string, string> } => ({ headers: { authorization: `Ticket ${secret}` } });
const coordinator = async (): Promise<Caller> => (await city.staff('coordinator')).caller;

describe('the filters of the board', () => {
  it.each([
    ['q=a&q=b', 'q'],
    [`q=${'a'.repeat(101)}`, 'q'],
    ['categoryId=1%27%20OR%201=1', 'categoryId'],
    ['categoryId=-1', 'categoryId'],
    ['categoryId=1&categoryId=2', 'categoryId'],
    [`departmentId=${'9'.repeat(21)}`, 'departmentId'],
    [`areaCode=${'2'.repeat(21)}`, 'areaCode'],
    ['areaCode=%C4%83%00', 'areaCode'],
    ['areaCode=', 'areaCode'],
    ['state=private', 'state'],
    ['from=9999-12-31', 'from'],
    ['to=0001-01-01', 'to'],
    ['from=2026-02-31', 'from'],
    ['to=2026-13-01', 'to'],
    ['from=0000-00-00', 'from'],
    ['from=gestern', 'from'],
    ['to=2026-11-24T00:00:00Z', 'to'],
  ])('are refused on the list, the map and in feeds: %s', async (filter, field) => {
    for (const path of [
      `/api/v1/board?${filter}`,
      `/api/v1/board/map?${BOX}&${filter}`,
      `/feeds/board.atom?${filter}`,
      `/feeds/board.rss?${filter}`,
    ])
      await refusesGet(path, invalid(field));
  });

  it.each([
    'q=%00',
    'q=%E2%80%AE%F0%9F%95%B3%EF%B8%8F',
    'q=%2B%2D%3E%3C%28%29~%2A%22%40',
    "q=' OR 1=1 --",
    'q=%25_%5C',
    `q=${encodeURIComponent('ữ'.repeat(100).normalize('NFD').slice(0, 100))}`,
    'q=%EF%BF%BD%ED%A0%BD',
    'areaCode=khong-co',
    'categoryId=99999999999999999999',
    'departmentId=18446744073709551616',
    'from=2026-12-31&to=2026-01-01',
    '__proto__=1&constructor=2',
  ])('that fit nothing find nothing, and break nothing: %s', async (filter) => {
    expect(BoardResponse.parse(expectStatus(await city.caller().get(`/api/v1/board?${filter}`), 200)).items).toEqual([]);
    expect(BoardMapResponse.parse(expectStatus(await city.caller().get(`/api/v1/board/map?${BOX}&${filter}`), 200))).toMatchObject({
      total: 0,
    });
    for (const feed of ['atom', 'rss']) expect((await city.caller().get(`/feeds/board.${feed}?${filter}`)).status).toBe(200);
  });

  it.each(['limit=0', 'limit=101', 'limit=ten', 'limit=1e9', 'limit=5&limit=6', 'limit=2.5'])('are refused: %s', async (filter) => {
    await refusesGet(`/api/v1/board?${filter}`, invalid('limit'));
  });

  it.each(['x', 'e30', Buffer.from('["1; DROP TABLE ticket",true]').toString('base64url'), '%00', 'ă', '..'])(
    'are refused with the cursor %j',
    async (cursor) => {
      await refusesGet(`/api/v1/board?cursor=${encodeURIComponent(cursor)}`, { status: 400, code: 'cursor.malformed' });
      await refusesGet(`/api/v1/my/reports?cursor=${encodeURIComponent(cursor)}`, { status: 400, code: 'cursor.malformed' }, mine.caller);
    },
  );

  it('are refused in a language that the city does not speak', async () => {
    await refusesGet('/feeds/board.atom?lang=de', invalid('lang'));
  });
});

describe('a box of the map', () => {
  it.each([
    ['west=NaN&south=15&east=109&north=17&zoom=11', 'west'],
    ['west=107&south=Infinity&east=109&north=17&zoom=11', 'south'],
    ['west=107&south=15&east=1e400&north=17&zoom=11', 'east'],
    ['west=107&south=15&east=109&north=ba&zoom=11', 'north'],
    ['south=15&east=109&north=17&zoom=11', 'west'],
    ['west=&south=15&east=109&north=17&zoom=11', 'west'],
    ['west=107&west=108&south=15&east=109&north=17&zoom=11', 'west'],
    ['west=107&south=15&east=109&north=17&zoom=23', 'zoom'],
    ['west=107&south=15&east=109&north=17&zoom=-1', 'zoom'],
    ['west=109&south=15&east=107&north=17&zoom=11', 'east'],
    ['west=107&south=17&east=109&north=15&zoom=11', 'north'],
  ])('is refused: %s', async (box, field) => {
    await refusesGet(`/api/v1/board/map?${box}`, invalid(field));
  });

  it.each([
    'west=-1e308&south=-1e308&east=1e308&north=1e308&zoom=22',
    'west=-180&south=-90&east=180&north=90&zoom=0',
    'west=107&south=15&east=107&north=15&zoom=11.5',
  ])('may be as large as the world or larger: %s', async (box) => {
    expect(BoardMapResponse.parse(expectStatus(await city.caller().get(`/api/v1/board/map?${box}`), 200)).marks).toEqual([]);
  });
});

describe('a code in an address', () => {
  const CODES = [
    newTrackingCode('DN'),
    'x',
    '%00',
    '..%2F..%2Fetc%2Fpasswd',
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '%0d%0aSet-Cookie:%20a=b',
    "' OR 1=1 --",
    'ă'.repeat(30),
  ];

  it.each(CODES)('that is no published report: %j', async (code) => {
    const typed = code.includes('%') ? code : encodeURIComponent(code);
    await refusesGet(`/api/v1/board/${typed}`, { status: 404, code: 'publication.not-found' });
    await refusesGet(`/b/${typed}/preview.png`, NO_TICKET);
    const page = await city.caller().get(`/b/${typed}`);
    expect([page.status, page.contentType, page.headers.get('cache-control')]).toEqual([404, 'text/html', 'no-store']);
    expect(page.text).not.toContain('<script>alert');
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  it.each(['%E0%A4%A', '%', '%ff'])('that is no text: %s', async (code) => {
    for (const path of [`/api/v1/board/${code}`, `/b/${code}`, `/b/${code}/preview.png`, `/api/v1/subscriptions/${code}`]) {
      const { status } = await city.caller().get(path);
      expect([path, status]).toEqual([path, expect.any(Number)]);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });

  it('of a thousand letters is refused', async () => {
    const code = 'A'.repeat(1000);
    for (const path of [`/api/v1/board/${code}`, `/api/v1/board/photos/${code}`, `/b/${code}/preview.png`])
      await refusesGet(path, NOT_FOUND);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '\r\nLocation: https://evil.example', '../../desk', '.', '..'])(
    'that was typed leads to no other place: %j',
    async (code) => {
      const answer = await city.caller().get(`/b?code=${encodeURIComponent(code)}`);
      const target = new URL(answer.headers.get('location') ?? '', city.url);

      expect(answer.status).toBe(303);
      expect(target.origin).toBe(new URL(city.url).origin);
      expect(target.pathname).toMatch(/^\/(?:b\/.*|b|)$/);
    },
  );

  it('typed twice or a kilometre long leads home', async () => {
    for (const query of ['code=a&code=b', `code=${'a'.repeat(101)}`])
      expect((await city.caller().get(`/b?${query}`)).headers.get('location')).toBe('/');
  });

  it.each(['1', '0', '-1', '99999999999999999999', '1e3', '%00', 'x.jpg', '..%2F1'])('of a photo that is not public: %s', async (id) => {
    await refusesGet(`/api/v1/board/photos/${id}`, { status: 404, code: 'attachment.not-found' });
  });

  it('of a photo in a size that there is none of', async () => {
    await refusesGet('/api/v1/board/photos/1?size=original', invalid('size'));
    await refusesGet('/api/v1/board/photos/1?size=full&size=thumbnail', invalid('size'));
  });

  it('of a page of the sitemap', async () => {
    for (const page of ['x', '1', '-1.xml', '1.xml.gz', `${'9'.repeat(21)}.xml`, '%00.xml'])
      await refusesGet(`/sitemap/${page}`, NOT_FOUND);
    expect((await city.caller().get('/sitemap/99999999999999999999.xml')).status).toBe(200);
  });
});

describe('a month of figures', () => {
  it.each(['2026-13', '2026-00', '2026', '2026-1', '11-2026', '2026-11-01', '%00', '9'.repeat(400)])('is refused: %s', async (month) => {
    await refusesGet(`/api/v1/figures?month=${month}`, invalid('month'));
  });

  it('is refused twice', async () => {
    await refusesGet('/api/v1/figures?month=2026-10&month=2026-11', invalid('month'));
  });

  it.each(['0000-01', '0001-01', '9999-12', '2099-01'])('that never was is empty: %s', async (month) => {
    const before = await city.rows('SELECT COUNT(*) AS count FROM month_figure');
    expect(expectStatus(await city.caller().get(`/api/v1/figures?month=${month}`), 200)).toMatchObject({ month });
    expect(await city.rows('SELECT COUNT(*) AS count FROM month_figure')).toEqual(before);
  });
});

describe('every door that takes a body', () => {
  const all = async (): Promise<readonly (readonly [string, Caller, Record<string, string>])[]> => {
    const staff = await coordinator();
    const holder = withSecret().headers;
    return [
      ['/api/v1/feedback/similar', city.caller(), {}],
      ['/api/v1/subscriptions', city.caller(), {}],
      ['/api/v1/my/codes', city.caller(), {}],
      ['/api/v1/my/session', city.caller(), {}],
      ['/api/v1/my/data-requests', mine.caller, {}],
      [`/api/v1/feedback/${ticket.code}/data-requests`, city.caller(), holder],
      ['/api/v1/blocks', staff, {}],
      [`/api/v1/tickets/${ticket.code}/publish`, staff, {}],
      [`/api/v1/tickets/${ticket.code}/keep-private`, staff, {}],
    ];
  };

  it.each<[string, string, string, Refusal]>([
    ['no JSON', '{"content": "thiếu ngoặc', 'application/json', { status: 400, code: 'request.not-json' }],
    ['nothing', '', 'application/json', { status: 400, code: 'request.not-json' }],
    ['a list', '[1, 2]', 'application/json', INVALID],
    ['null', 'null', 'application/json', INVALID],
    ['a number', '7', 'application/json', INVALID],
    ['an empty object', '{}', 'application/json', INVALID],
    ['what would poison prototypes', '{"__proto__": {"admin": true}}', 'application/json', { status: 400, code: 'request.not-json' }],
    ['a form', 'phone=0905123456', 'application/x-www-form-urlencoded', { status: 415, code: 'request.unsupported-type' }],
    ['plain text', '{"phone": "0905123456"}', 'text/plain', { status: 415, code: 'request.unsupported-type' }],
    ['two megabytes', TWO_MEGABYTES, 'application/json', { status: 413, code: 'request.too-large' }],
    ['JSON nested ten thousand deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'application/json', INVALID],
  ])('refuses %s', async (_, body, type, refusal) => {
    for (const [path, caller, headers] of await all())
      await refusesPost(path, { body, headers: { ...headers, 'content-type': type } }, refusal, caller);
  });
});

describe('what may be the same matter', () => {
  it.each<[string, object, string]>([
    ['no text', { content: undefined }, 'content'],
    ['a number for a text', { content: 7 }, 'content'],
    ['5,001 characters', { content: 'a'.repeat(5001) }, 'content'],
    ['a latitude past the pole', { place: { lat: 91, lon: 108 } }, 'place.lat'],
    ['a latitude in words', { place: { lat: '16', lon: 108 } }, 'place.lat'],
    ['a category without end', { categoryId: '1'.repeat(21) }, 'categoryId'],
    ['a category that is a number', { categoryId: 1 }, 'categoryId'],
  ])('is not looked for with %s', async (_, part, field) => {
    await refusesPost('/api/v1/feedback/similar', { json: { content: 'Đèn hỏng', ...part } }, invalid(field));
  });

  it.each([
    { content: '\u0000' },
    { content: '🕳️'.repeat(2000) },
    { content: 'đèn '.repeat(1200) },
    { content: 'Đèn', place: { areaCode: "x' OR 1=1" } },
    { content: 'Đèn', place: { lat: -90, lon: 180 } },
  ])('is found nowhere, harmlessly, by %#', async (json) => {
    const answer = await city.caller().post('/api/v1/feedback/similar', { json });
    expect([200, 400]).toContain(answer.status);
  });
});

describe('asking for notices', () => {
  const push = (endpoint: string, keys: object = { p256dh: 'AAAA', auth: 'AAAA' }) => ({ medium: 'push', push: { endpoint, keys } });
  const asked = (part: object) => ({
    json: {
      subject: { kind: 'ticket', code: ticket.code },
      address: { medium: 'email', email: 'nguoi@example.vn' },
      consent: CONSENT,
      ...part,
    },
  });
  const REFUSED = { status: 400, code: 'subscription.endpoint-refused', field: 'address.push.endpoint' } as const;

  it.each<[string, object, Refusal]>([
    ['a subject of no kind', { subject: { kind: 'city' } }, INVALID],
    ['a report that is not there', { subject: { kind: 'ticket', code: 'DN-X' } }, NO_TICKET],
    ['a ward that is not there', { subject: { kind: 'area', areaCode: '99999' } }, { status: 400, code: 'area.unknown' }],
    [
      'a ward under a category that is not there',
      { subject: { kind: 'area', areaCode: '20242', categoryId: '99999999999999999999' } },
      { status: 400, code: 'category.unknown' },
    ],
    ['a medium of no kind', { address: { medium: 'fax', number: '1' } }, INVALID],
    ['no consent', { consent: undefined }, invalid('consent')],
    ['a consent that was not given', { consent: { ...CONSENT, accepted: false } }, invalid('consent.accepted')],
    ['a consent without its text', { consent: { accepted: true } }, invalid('consent.textVersion')],
    ['a language that is not spoken', { language: 'de' }, invalid('language')],
    ['a header in the mailbox', { address: { medium: 'email', email: 'a@example.vn\r\nBcc: b@example.vn' } }, invalid('address.email')],
    ['two mailboxes', { address: { medium: 'email', email: 'a@example.vn,b@example.vn' } }, invalid('address.email')],
    ['a mailbox with a name', { address: { medium: 'email', email: 'Mai <a@example.vn>' } }, invalid('address.email')],
    ['a mailbox with NUL', { address: { medium: 'email', email: 'a\u0000@example.vn' } }, invalid('address.email')],
    ['a mailbox of 250 letters', { address: { medium: 'email', email: `${'a'.repeat(240)}@example.vn` } }, invalid('address.email')],
    [
      'a phone that is none',
      { address: { medium: 'sms', phone: 'gọi tôi' } },
      { status: 400, code: 'contact.phone-unreadable', field: 'address.phone' },
    ],
    ['a phone of 31 letters', { address: { medium: 'sms', phone: '0'.repeat(31) } }, invalid('address.phone')],
  ])('with %s is refused', async (_, part, refusal) => {
    await refusesPost('/api/v1/subscriptions', asked(part), refusal);
  });

  it.each([
    'https://169.254.169.254/latest/meta-data',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'http://127.0.0.1:6379/',
    'https://localhost/x',
    'https://localhost.evil.example/x',
    'https://user:pass@localhost/x',
    'http://user@localhost:1/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://fcm.googleapis.com@evil.example/x',
    'https://fcm.googleapis.com:6379/x',
    'https://ｌｏｃａｌｈｏｓｔ/x',
    'ftp://localhost/x',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('at the push address %s is refused', async (endpoint) => {
    await refusesPost('/api/v1/subscriptions', asked({ address: push(endpoint) }), REFUSED);
  });

  it('with keys that nothing can be encrypted for is refused', async () => {
    const { endpoint } = await outside.device();
    for (const keys of [
      { p256dh: 'AAAA', auth: 'AAAA' },
      { p256dh: '\u0000', auth: '..' },
    ])
      await refusesPost('/api/v1/subscriptions', asked({ address: push(endpoint, keys) }), REFUSED);
    await refusesPost(
      '/api/v1/subscriptions',
      asked({ address: push(endpoint, { p256dh: 'A'.repeat(201), auth: 'A' }) }),
      invalid('address.push.keys.p256dh'),
    );
    await refusesPost(
      '/api/v1/subscriptions',
      asked({ address: push(`${endpoint}/${'a'.repeat(1000)}`) }),
      invalid('address.push.endpoint'),
    );
  });

  it('as the citizen of a report, with the secret of another, is refused', async () => {
    const other = await city.citizen().report();
    await refusesPost('/api/v1/subscriptions', { ...asked({}), ...withSecret(other.secret) }, NO_TICKET);
    await refusesPost(
      '/api/v1/subscriptions',
      { ...asked({}), headers: { origin: 'https://evil.example' } },
      { status: 403, code: 'request.foreign-origin' },
    );
  });

  it.each(['x', '1-AAAAAAAAAAAAAAAAAAAAAA', 'zzzzzzzzzzzzz-AAAAAAAAAAAAAAAAAAAAAA', '%00', "' OR 1=1", '..%2F..', 'ă'])(
    'is managed by nobody with the token %j',
    async (token) => {
      const unknown = { status: 404, code: 'subscription.unknown' } as const;
      const path = `/api/v1/subscriptions/${token.includes('%') ? token : encodeURIComponent(token)}`;
      await refusesGet(path, unknown);
      await refuses((caller) => caller.call('DELETE', path), unknown);
      await refusesPost(`${path}/confirmation`, {}, unknown);
      await refusesPost(`${path}/opt-out`, {}, unknown);
      const page = await city.caller().get(`${path}/opt-out`);
      expect(new URL(page.headers.get('location') ?? '', city.url).origin).toBe(new URL(city.url).origin);
    },
  );

  it('twice at the same moment by e-mail is asking once', async () => {
    const email = 'hai.lan@example.vn';
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => city.caller().post('/api/v1/subscriptions', asked({ address: { medium: 'email', email } }))),
    );
    expect(new Set(answers.map((answer) => SubscriptionView.parse(expectStatus(answer, 201)).token)).size).toBe(1);
    await outside.untilCame('email', email);
    expect(await outside.messages('email', email)).toHaveLength(1);
  });
});

describe('proving a number', () => {
  it.each([7, null, '', '\u0000', '0'.repeat(31), ['0905123456'], { $gt: '' }])('with the phone %j is refused', async (phone) => {
    await refusesPost('/api/v1/my/codes', { json: { phone } }, invalid('phone'));
  });

  it.each(['12345', '1234567', '12345a', '１２３４５６', '123456\n', 123456, null])(
    'with the code %j is refused, and no try is used up',
    async (code) => {
      await refusesPost('/api/v1/my/session', { json: { phone: '0905123456', code } }, invalid('code'));
    },
  );

  it('that never asked for a code is refused like one whose code is over', async () => {
    await refusesPost('/api/v1/my/session', { json: { phone: newNumber(), code: '000000' } }, { status: 410, code: 'otp.expired' });
  });

  it.each(['gopy_citizen=', 'gopy_citizen=x', `gopy_citizen=${'A'.repeat(43)}`, 'gopy_citizen=%00', 'gopy_citizen="; DROP TABLE ticket'])(
    'is not done by the cookie %j',
    async (cookie) => {
      for (const path of ['session', 'reports', 'consents', 'data-requests', 'data-export'])
        await refusesGet(`/api/v1/my/${path}`, { status: 401, code: 'citizen.sign-in-required' }, city.caller({ cookie }));
    },
  );
});

describe('a person’s own data', () => {
  it.each<[object, string]>([
    [{ kind: 'everything' }, 'kind'],
    [{ kind: ['erasure'] }, 'kind'],
    [{ kind: 'access', note: 'a'.repeat(1001) }, 'note'],
    [{ kind: 'access', note: 7 }, 'note'],
  ])('is not asked about by %j', async (json, field) => {
    await refusesPost('/api/v1/my/data-requests', { json }, invalid(field), mine.caller);
    await refusesPost(`/api/v1/feedback/${ticket.code}/data-requests`, { json, ...withSecret() }, invalid(field));
  });

  it('is nobody else’s: no secret, a wrong one, that of another report', async () => {
    const other = await city.citizen().report();
    const path = `/api/v1/feedback/${ticket.code}/data-requests`;
    await refusesPost(path, { json: { kind: 'erasure' } }, { status: 401, code: 'ticket.secret-required' });
    for (const secret of [WRONG_SECRET, other.secret, 'x']) {
      await refusesPost(path, { json: { kind: 'erasure' }, ...withSecret(secret) }, NO_TICKET);
      await refuses((caller) => caller.get(path, withSecret(secret)), NO_TICKET);
      await refusesPost(`/api/v1/feedback/${ticket.code}/publication-withdrawal`, withSecret(secret), NO_TICKET);
    }
    await refusesPost(`/api/v1/feedback/${ticket.code}/publication-withdrawal`, {}, { status: 401, code: 'ticket.secret-required' });
    const twice = () => city.caller().post(`/api/v1/feedback/${other.code}/publication-withdrawal`, withSecret(other.secret));
    expect((await Promise.all([twice(), twice(), twice()])).map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each<[string, Refusal]>([
    ['x', INVALID],
    ['9'.repeat(21), INVALID],
    ['1', { status: 404, code: 'consent.unknown' }],
    ['99999999999999999999', { status: 404, code: 'consent.unknown' }],
  ])('loses no consent by the id %s', async (id, refusal) => {
    await refusesPost(`/api/v1/my/consents/${id}/withdrawal`, {}, refusal, mine.caller);
  });

  it('loses no consent that another person gave', async () => {
    const other = await PhoneOwner.signIn(city, outside, newNumber());
    const theirs = await city
      .citizen()
      .report({ anonymous: false, contact: { phone: other.phone }, consents: { textVersion: '2026-11', publishPhotos: true } });
    const [consent] = await city.rows('SELECT id FROM consent WHERE ticket_code = ?', [theirs.code]);

    await refusesPost(`/api/v1/my/consents/${consent?.['id']}/withdrawal`, {}, { status: 404, code: 'consent.unknown' }, mine.caller);
  });

  it('requested is settled step by step by staff, and by nothing else', async () => {
    const { id } = await mine.ask('objection');
    const staff = await coordinator();
    const path = `/api/v1/data-requests/${id}`;
    await refusesPost(`${path}/destroy`, { json: {} }, NOT_FOUND, staff);
    await refusesPost(`${path}/__proto__`, { json: {} }, NOT_FOUND, staff);
    await refusesPost(`${path}/refuse`, { json: {} }, invalid('reason'), staff);
    await refusesPost(`${path}/refuse`, { json: { reason: '\u0000' } }, invalid('reason'), staff);
    await refusesPost(`${path}/refuse`, { json: { reason: 'a'.repeat(1001) } }, invalid('reason'), staff);
    await refusesPost(`${path}/extend`, { json: {} }, invalid('reason'), staff);
    await refusesPost('/api/v1/data-requests/1/start', { json: {} }, { status: 404, code: 'data-request.unknown' }, staff);
    await refusesPost('/api/v1/data-requests/x/start', { json: {} }, INVALID, staff);
    await refusesGet('/api/v1/data-requests/99999999999999999999', { status: 404, code: 'data-request.unknown' }, staff);
    await refusesGet('/api/v1/data-requests?open=maybe', invalid('open'), staff);
    await refusesGet(path, { status: 401, code: 'session.required' }, mine.caller);
  });
});

describe('a block', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const BLOCK = { kind: 'phone', value: '0905999888', reason: 'Gọi phá', expiresAt: inDays(1) };

  it('of a phone that is none is refused', async () => {
    const refusal = { status: 400, code: 'contact.phone-unreadable', field: 'value' } as const;
    await refusesPost('/api/v1/blocks', { json: { ...BLOCK, value: 'abc' } }, refusal, await coordinator());
  });

  it.each<[string, object, string]>([
    ['of no kind', { kind: 'name' }, 'kind'],
    ['of a mailbox that is none', { kind: 'email', value: 'a@b@c' }, 'value'],
    ['of the whole world', { kind: 'address', value: '0.0.0.0/0' }, 'value'],
    ['of all of IPv6', { kind: 'address', value: '::/0' }, 'value'],
    ['of an address that is none', { kind: 'address', value: '999.1.1.1' }, 'value'],
    ['without a reason', { reason: ' \u0000 ' }, 'reason'],
    ['until yesterday', { expiresAt: inDays(-1) }, 'expiresAt'],
    ['for ten years', { expiresAt: inDays(3650) }, 'expiresAt'],
    ['until an impossible day', { expiresAt: '2027-02-31T00:00:00Z' }, 'expiresAt'],
    ['until a day without a time', { expiresAt: '2027-02-01' }, 'expiresAt'],
  ])('%s is refused', async (_, part, field) => {
    await refusesPost('/api/v1/blocks', { json: { ...BLOCK, ...part } }, invalid(field), await coordinator());
  });

  it('that is not there cannot be lifted', async () => {
    const staff = await coordinator();
    await refuses((caller) => caller.call('DELETE', '/api/v1/blocks/1'), { status: 404, code: 'block.unknown' }, staff);
    await refuses((caller) => caller.call('DELETE', '/api/v1/blocks/x'), INVALID, staff);
  });
});

describe('a decision on publishing', () => {
  const box = { x: 0.1, y: 0.1, width: 0.5, height: 0.5 };

  it.each<[string, string, object, string]>([
    ['without words', 'publish', { content: '' }, 'content'],
    ['with words of control characters', 'publish', { content: '\u0000\u202e' }, 'content'],
    ['with 5,001 characters', 'publish', { content: 'a'.repeat(5001) }, 'content'],
    ['with photos that are no list', 'publish', { photos: 'all' }, 'photos'],
    ['with a photo that is no id', 'publish', { photos: [{ attachmentId: '../1', boxes: [] }] }, 'photos.0.attachmentId'],
    ['with a box beyond the photo', 'publish', { photos: [{ attachmentId: '1', boxes: [{ ...box, x: 1.5 }] }] }, 'photos.0.boxes.0.x'],
    ['with a box of no width', 'publish', { photos: [{ attachmentId: '1', boxes: [{ ...box, width: 0 }] }] }, 'photos.0.boxes.0.width'],
    ['with a box that is no number', 'publish', { photos: [{ attachmentId: '1', boxes: [{ ...box, y: null }] }] }, 'photos.0.boxes.0.y'],
    ['with 21 boxes', 'publish', { photos: [{ attachmentId: '1', boxes: Array.from({ length: 21 }, () => box) }] }, 'photos.0.boxes'],
    ['with a risk that is none', 'publish', { risks: ['dragons'] }, 'risks.0'],
    ['for no reason', 'keep-private', {}, 'reasonCode'],
    ['for a reason that is none', 'keep-private', { reasonCode: 'because' }, 'reasonCode'],
  ])('%s is refused', async (_, action, part, field) => {
    const staff = await city.staff('coordinator');
    const { version } = await staff.read(ticket.code);
    await refusesPost(
      `/api/v1/tickets/${ticket.code}/${action}`,
      { json: { version, ...(action === 'publish' && { content: 'Đèn hỏng.', photos: [], risks: [] }), ...part } },
      invalid(field),
      staff.caller,
    );
  });

  it('with a photo of another report is refused', async () => {
    const staff = await city.staff('coordinator');
    const { version } = await staff.read(ticket.code);
    await refusesPost(
      `/api/v1/tickets/${ticket.code}/publish`,
      { json: { version, content: 'Đèn hỏng.', photos: [{ attachmentId: '99999999999999999999', boxes: [] }], risks: [] } },
      { status: 400, code: 'publication.photo-not-allowed' },
      staff.caller,
    );
  });
});

it('nothing of all this was a fault of the city', async () => {
  expect(city.log).not.toContain('server.failed');
  await until(
    async () => (await city.caller().get('/health/ready')).status,
    (status) => status === 200,
  );
  expect((await city.citizen().send(BROKEN_LAMP)).status).toBe(201);
});
