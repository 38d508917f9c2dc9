import { BlockListResponse, BlockView, CHALLENGE_HEADER, ChallengeResponse, ListTicketsResponse } from '@gopy/contracts';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import sharp from 'sharp';
import { City } from '../support/a-city.js';
import type { Answer, Caller } from '../support/caller.js';
import { BROKEN_LAMP, Citizen, expectStatus } from '../support/citizen.js';
import { expectRefusal, readRefusal } from '../support/expect-refusal.js';
import { puzzleHeader, solvedPuzzle } from '../support/solved-puzzle.js';
import { until } from '../support/until.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const FREE = 60;
const FREE_FOR_A_CONTACT = 10;
const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

const send = (caller: Caller, form: object = {}): Promise<Answer> => new Citizen(caller).send({ ...BROKEN_LAMP, ...form });
const statuses = async (sending: readonly Promise<Answer>[]): Promise<number[]> => (await Promise.all(sending)).map(({ status }) => status);
const times = <Made>(count: number, make: () => Made): Made[] => Array.from({ length: count }, make);

async function block(input: object): Promise<BlockView> {
  const coordinator = await city.staff('coordinator');
  return BlockView.parse(
    expectStatus(
      await coordinator.caller.post('/api/v1/blocks', { json: { reason: 'Gọi phá liên tục', expiresAt: inADay(), ...input } }),
      201,
    ),
  );
}

async function blocks(): Promise<readonly BlockView[]> {
  const coordinator = await city.staff('coordinator');
  return BlockListResponse.parse(expectStatus(await coordinator.caller.get('/api/v1/blocks'), 200)).items;
}

describe('who sends too much', () => {
  it('is asked for a puzzle from half of the limit on, and passes with a solved one', async () => {
    const caller = city.caller();
    expect(new Set(await statuses(times(FREE, () => send(caller))))).toEqual(new Set([201]));

    await expectRefusal(city, caller, (asking) => send(asking), { status: 429, code: 'challenge.required' });
    expect((await send(caller.with(await solvedPuzzle(caller)))).status).toBe(201);
    expect((await send(city.caller())).status).toBe(201);
  });

  it('is refused beyond the whole of it, puzzle or not', async () => {
    const form = { anonymous: false, contact: { email: 'nguoi.ban@example.com' } };
    await statuses(times(FREE_FOR_A_CONTACT, () => send(city.caller(), form)));
    for (let sent = 0; sent < FREE_FOR_A_CONTACT; sent += 1)
      expect((await send(city.caller().with(await solvedPuzzle(city.caller())), form)).status).toBe(201);

    const refused = await send(city.caller().with(await solvedPuzzle(city.caller())), form);

    readRefusal(refused, { status: 429, code: 'request.too-many' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  }, 30_000);

  it('cannot use a solution twice, nor make one up', async () => {
    const caller = city.caller();
    await statuses(times(FREE, () => send(caller)));
    const solution = await solvedPuzzle(caller);
    expect((await send(caller.with(solution))).status).toBe(201);

    const challenge = ChallengeResponse.parse(expectStatus(await caller.get('/api/v1/challenge'), 200));
    const right = await solveChallenge({ challenge, deriveKey });
    for (const wrong of [
      solution,
      {},
      { [CHALLENGE_HEADER]: 'x' },
      { [CHALLENGE_HEADER]: 'a'.repeat(5000) },
      puzzleHeader(null),
      puzzleHeader({ challenge, solution: null }),
      puzzleHeader({ challenge, solution: { ...right, derivedKey: '00'.repeat(32) } }),
      puzzleHeader({
        challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: challenge.parameters.expiresAt + 600 } },
        solution: right,
      }),
      puzzleHeader({ challenge: { ...challenge, signature: 'f'.repeat(64) }, solution: right }),
    ])
      readRefusal(
        await send(caller.with(wrong)),
        CHALLENGE_HEADER in wrong ? { status: 400, code: 'challenge.wrong' } : { status: 429, code: 'challenge.required' },
      );
  });

  it('sends many at once with one solution: it opens one', async () => {
    const caller = city.caller();
    await statuses(times(FREE, () => send(caller)));
    const solution = await solvedPuzzle(caller);

    expect((await statuses(times(8, () => send(caller.with(solution))))).toSorted()).toEqual([201, ...times(7, () => 400)]);
  });

  it('is known by their phone, from whatever address', async () => {
    const form = { anonymous: false, contact: { phone: '0905 000 111' } };
    expect(new Set(await statuses(times(FREE_FOR_A_CONTACT, () => send(city.caller(), form))))).toEqual(new Set([201]));

    readRefusal(await send(city.caller(), { anonymous: false, contact: { phone: '+84 905000111' } }), {
      status: 429,
      code: 'challenge.required',
    });
    const another = city.caller();
    expect((await send(another.with(await solvedPuzzle(another)), form)).status).toBe(201);
    expect((await send(city.caller(), { anonymous: false, contact: { phone: '0905 000 112' } })).status).toBe(201);
  });

  it('is asked when writing, too, and staff never are', async () => {
    const citizen = city.citizen();
    const ticket = await citizen.report();
    await citizen.untilStatus(ticket, 'dispatched');
    const write = () => citizen.say(ticket, 'messages', { content: 'Còn hỏng' });
    for (let sent = 0; sent < 20; sent += 1) expect((await write()).status).toBe(201);

    readRefusal(await write(), { status: 429, code: 'challenge.required' });
    const operator = await city.staff('operator');
    const filed = times(70, () =>
      operator.caller.post('/api/v1/tickets', {
        json: { ...BROKEN_LAMP, channel: 'phone', anonymous: false, contact: { phone: '0905 000 113' } },
      }),
    );
    expect(new Set(await statuses(filed))).toEqual(new Set([201]));
  }, 30_000);
});

describe('a flood of one text', () => {
  it('is told to staff with each of its tickets, marks and capitals aside', async () => {
    const [first, ...others] = await Promise.all(
      ['Bán đất nền giá rẻ, gọi ngay!', 'BÁN ĐẤT NỀN GIÁ RẺ,  gọi ngay!', 'ban dat nen gia re, goi ngay!'].map((content) =>
        city.citizen().report({ content, place: { areaCode: '20242' } }),
      ),
    );
    const coordinator = await city.staff('coordinator');
    const page = (query: string) =>
      coordinator.caller
        .get(`/api/v1/tickets?view=all&limit=100${query}`)
        .then((answer) => ListTicketsResponse.parse(expectStatus(answer, 200)).items);

    const told = (await page('')).filter(({ code }) => [first, ...others].some((ticket) => ticket?.code === code));
    const alike = await page(`&sameTextAs=${others[0]?.code.toLowerCase().replaceAll('-', ' ')}`);

    expect(told).toHaveLength(3);
    expect(new Set(told.map(({ sameText }) => JSON.stringify(sameText))).size).toBe(1);
    expect(told[0]?.sameText).toMatchObject({ count: 3, firstCode: told.map(({ code }) => code).at(-1) });
    expect(alike.map(({ code }) => code).toSorted()).toEqual(told.map(({ code }) => code).toSorted());
    expect(await page('&sameTextAs=DN-XXXX')).toEqual([]);
    expect((await page(`&q=${(await city.citizen().report({ content: 'Chỉ một mình tôi nói câu này' })).code}`))[0]).not.toHaveProperty(
      'sameText',
    );
  });

  it('is no business of a department', async () => {
    const officer = await city.staff('officer');

    expect((await officer.list('all')).items.every(({ sameText }) => sameText === undefined)).toBe(true);
  });
});

describe('who is blocked', () => {
  it('by phone cannot open or write, is told to call 1022, and is counted', async () => {
    const form = { anonymous: false, contact: { phone: '0905 123 999' } };
    const citizen = city.citizen();
    const ticket = await citizen.report(form);
    const { id, value } = await block({ kind: 'phone', value: '0905.123.999' });
    expect(value).toBe('+84905123999');

    await expectRefusal(city, city.caller(), (caller) => send(caller, form), { status: 403, code: 'caller.blocked' });
    readRefusal(await citizen.say(ticket, 'messages', { content: 'x' }), { status: 403, code: 'caller.blocked' });
    expect(readRefusal(await send(city.caller(), form), { status: 403, code: 'caller.blocked' }).detail).toContain('1022');
    expect((await citizen.look(ticket)).status).toBe(200);

    expect((await blocks()).find((each) => each.id === id)).toMatchObject({ hits: 4, reason: 'Gọi phá liên tục', by: expect.any(String) });
    const coordinator = await city.staff('coordinator');
    expect((await coordinator.caller.call('DELETE', `/api/v1/blocks/${id}`)).status).toBe(204);
    expect((await send(city.caller(), form)).status).toBe(201);
    readRefusal(await coordinator.caller.call('DELETE', `/api/v1/blocks/${id}`), { status: 404, code: 'block.unknown' });
  });

  it('by e-mail and by network', async () => {
    await block({ kind: 'email', value: 'Pha.Roi@Example.COM' });
    const { value } = await block({ kind: 'address', value: '198.51.100.0/24' });
    const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const inside = city.caller().with({ 'x-forwarded-for': '198.51.100.77' });

    expect(value).toBe('198.51.100.0/24');
    readRefusal(await send(city.caller(), { anonymous: false, contact: { email: 'pha.roi@example.com' } }), {
      status: 403,
      code: 'caller.blocked',
    });
    readRefusal(await send(inside), { status: 403, code: 'caller.blocked' });
    readRefusal(await new Citizen(inside).upload(photo), { status: 403, code: 'caller.blocked' });
    expect((await send(city.caller().with({ 'x-forwarded-for': '198.51.101.77' }))).status).toBe(201);
  });

  it('is let in again when the time is over, and stays listed', async () => {
    const form = { anonymous: false, contact: { phone: '0905 777 888' } };
    const { id, expiresAt } = await block({ kind: 'phone', value: '0905777888', expiresAt: new Date(Date.now() + 1_500).toISOString() });
    expect((await send(city.caller(), form)).status).toBe(403);

    await until(
      () => send(city.caller(), form),
      ({ status }) => status === 201,
    );

    expect(Date.now()).toBeGreaterThanOrEqual(new Date(expiresAt).getTime());
    expect((await blocks()).map((each) => each.id)).toContain(id);
  });

  it('twice is blocked once, with the new reason and end', async () => {
    const first = await block({ kind: 'phone', value: '0905 333 444' });
    const second = await block({ kind: 'phone', value: '+84905333444', reason: 'Lại phá' });

    expect(second).toMatchObject({ id: first.id, reason: 'Lại phá' });
    const [row] = await city.rows('SELECT COUNT(*) AS entries, GROUP_CONCAT(detail) AS told FROM audit_log WHERE subject = ?', [
      `block:${first.id}`,
    ]);
    expect(Number(row?.['entries'])).toBe(2);
    expect(String(row?.['told'])).not.toContain('333');
  });

  it('is written by a coordinator or an admin alone, and only as what can be read', async () => {
    const input = { kind: 'phone', value: '0905 123 456', reason: 'Phá', expiresAt: inADay() };
    const [coordinator, operator] = [await city.staff('coordinator'), await city.staff('operator')];
    readRefusal(await city.caller().post('/api/v1/blocks', { json: input }), { status: 401, code: 'session.required' });
    readRefusal(await operator.caller.get('/api/v1/blocks'), { status: 403, code: 'permission.denied' });

    for (const [change, refusal] of [
      [{ value: 'không phải số' }, { status: 400, code: 'contact.phone-unreadable' }],
      [{ value: '' }, { status: 400, code: 'request.invalid', field: 'value' }],
      [
        { kind: 'email', value: 'x@' },
        { status: 400, code: 'request.invalid', field: 'value' },
      ],
      [
        { kind: 'address', value: '0.0.0.0/0' },
        { status: 400, code: 'request.invalid', field: 'value' },
      ],
      [
        { kind: 'address', value: "1.1.1.1'; DROP TABLE block; --" },
        { status: 400, code: 'request.invalid', field: 'value' },
      ],
      [{ kind: 'name' }, { status: 400, code: 'request.invalid', field: 'kind' }],
      [{ reason: ' ' }, { status: 400, code: 'request.invalid', field: 'reason' }],
      [{ reason: 'a'.repeat(301) }, { status: 400, code: 'request.invalid', field: 'reason' }],
      [{ expiresAt: 'mai' }, { status: 400, code: 'request.invalid', field: 'expiresAt' }],
      [{ expiresAt: '2020-01-01T00:00:00Z' }, { status: 400, code: 'request.invalid', field: 'expiresAt' }],
      [{ expiresAt: new Date(Date.now() + 400 * 86_400_000).toISOString() }, { status: 400, code: 'request.invalid', field: 'expiresAt' }],
    ] as const)
      await expectRefusal(city, coordinator.caller, (caller) => caller.post('/api/v1/blocks', { json: { ...input, ...change } }), refusal);
    readRefusal(await coordinator.caller.call('DELETE', '/api/v1/blocks/x'), { status: 400, code: 'request.invalid' });
  });
});
