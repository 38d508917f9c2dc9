import { AskCodeResponse, MyReportsResponse } from '@gopy/contracts';
import { randomInt } from 'node:crypto';
import { City } from '../support/a-city.js';
import type { Answer, Caller } from '../support/caller.js';
import { expectStatus } from '../support/citizen.js';
import { readRefusal } from '../support/expect-refusal.js';
import { MessageSimulator } from '../support/message-simulator.js';
import { codeMessages, newestCode } from '../support/one-time-codes.js';
import { solvedPuzzle } from '../support/solved-puzzle.js';
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

const newNumber = (): string => `+84905${String(randomInt(1_000_000)).padStart(6, '0')}`;
const ask = (caller: Caller, phone: string): Promise<Answer> => caller.post('/api/v1/my/codes', { json: { phone } });
const come = (caller: Caller, phone: string, code: string): Promise<Answer> => caller.post('/api/v1/my/session', { json: { phone, code } });
const cookieOf = (answer: Answer): string => answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
/** As if the minutes had passed for this number. */
const wait = (phone: string, minutes: number): Promise<void> =>
  city.write(
    'UPDATE one_time_password SET asked_at = asked_at - INTERVAL ? MINUTE, expires_at = expires_at - INTERVAL ? MINUTE, hour_started_at = hour_started_at - INTERVAL ? MINUTE WHERE phone = ?',
    [minutes, minutes, minutes, phone],
  );

async function codeFor(phone: string, caller = city.caller()): Promise<string> {
  const before = (await codeMessages(messages, phone)).length;
  expectStatus(await ask(caller, phone), 202);
  return newestCode(messages, phone, before + 1);
}

describe('a code by text message', () => {
  it('goes out in both languages without marks, and says that 1022 never asks for it', async () => {
    const phone = newNumber();

    const answer = AskCodeResponse.parse(expectStatus(await ask(city.caller(), phone), 202));

    expect(answer).toMatchObject({ phoneHint: `••• ${phone.slice(-3)}`, resendAfterSeconds: 60 });
    const [message] = await codeMessages(messages, phone);
    expect(message?.text).toMatch(/^\d{6} .*1022 khong bao gio hoi ma nay.*1022 will never ask for this code/);
    expect(message?.text).toMatch(/^[\x20-\x7e]{1,160}$/);
  });

  it('opens every report of the number, and of no other', async () => {
    const [phone, another] = [newNumber(), newNumber()];
    const citizen = city.citizen();
    const first = await citizen.report({ anonymous: false, contact: { name: 'Mai', phone } });
    const second = await citizen.report({ anonymous: false, contact: { phone: phone.replace('+84', '0') } });
    await citizen.report({ anonymous: false, contact: { phone: another } });

    const session = await come(citizen.caller, phone, await codeFor(phone));
    const mine = citizen.caller.with({ cookie: cookieOf(session) });
    const page = MyReportsResponse.parse(expectStatus(await mine.get('/api/v1/my/reports?limit=1'), 200));
    const rest = MyReportsResponse.parse(expectStatus(await mine.get(`/api/v1/my/reports?limit=5&cursor=${page.nextCursor}`), 200));

    expect([...page.items, ...rest.items].map(({ code, secret }) => ({ code, secret }))).toEqual(
      [second, first].map(({ code, secret }) => ({ code, secret })),
    );
    expect(rest.nextCursor).toBeNull();
    expect(session.headers.get('set-cookie')).toMatch(/gopy_citizen=[\w-]{43};.*HttpOnly.*SameSite=Lax/i);
    expect((await mine.get('/api/v1/my/session')).status).toBe(200);
  });

  it('ends the session with a tap, after half an hour of rest, and after twelve hours', async () => {
    const [signedOut, idle, old] = await Promise.all(
      [1, 2, 3].map(async () => {
        const phone = newNumber();
        const caller = city.caller();
        return { phone, caller: caller.with({ cookie: cookieOf(await come(caller, phone, await codeFor(phone, caller))) }) };
      }),
    );
    if (!signedOut || !idle || !old) throw new Error('nobody signed in');

    expect((await signedOut.caller.call('DELETE', '/api/v1/my/session')).status).toBe(204);
    await city.write('UPDATE citizen_session SET last_seen_at = last_seen_at - INTERVAL 31 MINUTE WHERE phone = ?', [idle.phone]);
    await city.write('UPDATE citizen_session SET expires_at = expires_at - INTERVAL 13 HOUR WHERE phone = ?', [old.phone]);

    for (const { caller } of [signedOut, idle, old])
      readRefusal(await caller.get('/api/v1/my/reports'), { status: 401, code: 'citizen.sign-in-required' });
  });

  it('is used once, also by eight phones at the same moment', async () => {
    const numbers = Array.from({ length: 6 }, newNumber);
    const codes = await Promise.all(numbers.map((phone) => codeFor(phone)));

    const rounds = await Promise.all(
      numbers.map((phone, nth) => Promise.all(Array.from({ length: 8 }, () => come(city.caller(), phone, codes[nth] ?? '')))),
    );

    for (const answers of rounds) expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410, 410, 410, 410, 410]);
    readRefusal(await come(city.caller(), numbers[0] ?? '', codes[0] ?? ''), { status: 410, code: 'otp.expired' });
  });

  it('is dead after five minutes, and after a newer one', async () => {
    const phone = newNumber();
    const old = await codeFor(phone);
    await wait(phone, 2);
    const newer = await codeFor(phone);

    if (old !== newer)
      expect((await come(city.caller(), phone, old)).json).toMatchObject({
        status: 400,
        code: 'otp.wrong',
        detail: expect.stringContaining('còn 4 lần thử'),
      });
    await wait(phone, 5);
    readRefusal(await come(city.caller(), phone, newer), { status: 410, code: 'otp.expired' });
  });

  it('dies of five wrong tries; ten an hour is all that a number takes, though the right one comes at last', async () => {
    const phone = newNumber();
    const code = await codeFor(phone);

    const wrong = await Promise.all(Array.from({ length: 5 }, () => come(city.caller(), phone, otherThan(code))));
    expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    readRefusal(await come(city.caller(), phone, code), { status: 410, code: 'otp.expired' });

    await wait(phone, 2);
    const second = await codeFor(phone);
    const more = await Promise.all(Array.from({ length: 4 }, () => come(city.caller(), phone, otherThan(second))));
    expect(more.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    readRefusal(await come(city.caller(), phone, second), { status: 429, code: 'otp.throttled' });

    await wait(phone, 60);
    expectStatus(await come(city.caller(), phone, await codeFor(phone)), 201);
  });

  it('is not sent twice in a minute, nor six times in an hour', async () => {
    const phone = newNumber();
    const both = await Promise.all([ask(city.caller(), phone), ask(city.caller(), phone)]);

    expect(both.map(({ status }) => status).sort()).toEqual([202, 429]);
    for (let code = 2; code <= 5; code++) {
      await wait(phone, 1);
      expectStatus(await ask(city.caller(), phone), 202);
    }
    await wait(phone, 1);
    const problem = readRefusal(await ask(city.caller(), phone), { status: 429, code: 'otp.throttled' });
    expect(problem.retryAfterSeconds).toBeGreaterThan(50 * 60);
    expect(await codeMessages(messages, phone)).toHaveLength(5);
  });

  it('is asked for from one address ten times an hour, ten times more with a solved puzzle each, and then no more', async () => {
    const caller = city.caller();
    const askFreely = () => ask(caller, newNumber());
    const askSolving = async () => ask(caller.with(await solvedPuzzle(city.caller())), newNumber());
    const free = await Promise.all(Array.from({ length: 11 }, askFreely));

    expect(free.map(({ status }) => status).sort()).toEqual([...Array<number>(10).fill(202), 429]);
    const before = (await codeMessages(messages)).length;
    readRefusal(await askFreely(), { status: 429, code: 'challenge.required' });
    expect(await codeMessages(messages)).toHaveLength(before);
    const solving = await Promise.all(Array.from({ length: 10 }, askSolving));
    expect(solving.map(({ status }) => status)).toEqual(Array<number>(10).fill(202));
    readRefusal(await askSolving(), { status: 429, code: 'request.too-many' });
  }, 30_000);

  it('goes to no number that is blocked', async () => {
    const phone = newNumber();
    const { caller } = await city.staff('coordinator');
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    expectStatus(await caller.post('/api/v1/blocks', { json: { kind: 'phone', value: phone, reason: 'Gọi phá', expiresAt } }), 201);

    const refused = await until(
      () => ask(city.caller(), phone),
      ({ status }) => status !== 202,
    );
    readRefusal(refused, { status: 403, code: 'caller.blocked' });
  });

  it('goes to Vietnamese mobile numbers alone', async () => {
    const before = (await codeMessages(messages)).length;

    for (const phone of ['0236 3881 888', '1022', '1900 1234', '+44 7400 123456', 'gọi tôi'])
      readRefusal(await ask(city.caller(), phone), { status: 400, code: 'contact.phone-unreadable', field: 'phone' });

    expect(await codeMessages(messages)).toHaveLength(before);
  });

  it('tells nobody whether a number is known', async () => {
    const known = newNumber();
    await city.citizen().report({ anonymous: false, contact: { phone: known } });

    const [one, other] = await Promise.all([known, newNumber()].map(async (phone) => ask(city.caller(), phone)));

    expect(one?.status).toBe(202);
    expect(Object.keys(Object(one?.json))).toEqual(Object.keys(Object(other?.json)));
  });

  it('is not promised when the gateway is down', async () => {
    await messages.behave('sms', 'unavailable');
    try {
      readRefusal(await ask(city.caller(), newNumber()), { status: 503, code: 'medium.unavailable' });
    } finally {
      await messages.behave('sms', 'accept');
    }
  });
});
