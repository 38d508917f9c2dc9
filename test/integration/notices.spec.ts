import { SubscriptionView } from '@gopy/contracts';
import { City } from '../support/a-city.js';
import type { Answer } from '../support/caller.js';
import { expectStatus, type Receipt } from '../support/citizen.js';
import { type Device, MessageSimulator, nameOfDevice } from '../support/message-simulator.js';
import { solvedPuzzle } from '../support/solved-puzzle.js';
import { until } from '../support/until.js';

const OWN_REDIS_DATABASE = 8;
const CONSENT = { textVersion: '2026-11', accepted: true } as const;
const PHONE = '0905123456';

jest.setTimeout(60_000);

let outside: MessageSimulator;
let city: City;
let mailbox = 0;

beforeAll(async () => {
  outside = await MessageSimulator.start();
  city = await City.start({ redisDatabase: OWN_REDIS_DATABASE, variables: { ...outside.variables, PUBLIC_URL: 'https://gopy.example' } });
}, 120_000);
afterAll(async () => {
  await city?.stop();
  await outside?.stop();
}, 60_000);
beforeEach(async () => {
  for (const medium of ['push', 'email', 'sms'] as const) await outside.behave(medium, 'accept');
});

const someone = (): string => `nguoi-${++mailbox}@example.vn`;
const pushTo = ({ endpoint, keys }: Device) => ({ medium: 'push', push: { endpoint, keys } }) as const;
const ask = (subject: object, address: object, { secret, language = 'vi' }: { secret?: string; language?: string } = {}): Promise<Answer> =>
  city.caller().post('/api/v1/subscriptions', {
    json: { subject, address, language, consent: CONSENT },
    headers: secret === undefined ? {} : { authorization: `Ticket ${secret}` },
  });
const subscribe = async (...wanted: Parameters<typeof ask>): Promise<SubscriptionView> =>
  SubscriptionView.parse(expectStatus(await ask(...wanted), 201));
const about = ({ code }: Receipt) => ({ kind: 'ticket', code });

async function dispatched(): Promise<Receipt> {
  const ticket = await city.citizen().report();
  await city.citizen().untilStatus(ticket, 'dispatched');
  return ticket;
}

async function answer(ticket: Receipt, text = 'Đã thay bóng đèn.'): Promise<void> {
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer: text, outcome: 'done' });
  await approver.take(ticket.code, 'approve');
}

const settled = (token: string) =>
  until(
    () => deliveriesOf(token),
    (rows) => rows.length > 0 && rows.every(({ state }) => state !== 'waiting' && state !== 'claimed'),
  );
const idOf = (token: string): string =>
  String([...(token.split('-', 1)[0] ?? '')].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n));
const deliveriesOf = (token: string) =>
  city.rows(
    'SELECT d.state, d.why, d.attempts, e.type FROM delivery d LEFT JOIN ticket_event e ON e.id = d.event_id WHERE d.subscription_id = ? ORDER BY d.id',
    [idOf(token)],
  );
const linkIn = (text: string | undefined, path: string): string =>
  new RegExp(`https://gopy\\.example(/${path}/[\\w-]+)`).exec(text ?? '')?.[1] ?? '';
const lateAtNight = async (token: string): Promise<void> =>
  city.write("UPDATE delivery SET not_before = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE subscription_id = ? AND state = 'waiting'", [
    idOf(token),
  ]);

describe('asking for notices', () => {
  it('keeps what was agreed to: which sentences, when, by which channel', async () => {
    const ticket = await dispatched();
    const { token, state } = await subscribe(about(ticket), pushTo(await outside.device()), { secret: ticket.secret });

    const [consent] = await city.rows('SELECT * FROM consent WHERE subscription_id = ?', [idOf(token)]);
    expect(state).toBe('active');
    expect(consent).toMatchObject({ purpose: 'notify-push', text_version: '2026-11', channel: 'portal', withdrawn_at: null });
    expect(Date.now() - new Date(consent?.['given_at']).getTime()).toBeLessThan(60_000);
  });

  it('twice is asking once, also at the same moment', async () => {
    const ticket = await dispatched();
    const device = pushTo(await outside.device());
    const views = await Promise.all(Array.from({ length: 8 }, () => subscribe(about(ticket), device)));

    expect(new Set(views.map(({ token }) => token)).size).toBe(1);
    expect(await city.rows('SELECT COUNT(*) AS count FROM subscription WHERE ticket_code = ?', [ticket.code])).toMatchObject([
      { count: 1 },
    ]);
  });

  it('by e-mail is asked back once, and only the mail itself can confirm', async () => {
    const ticket = await dispatched();
    const email = someone();
    const asked = await subscribe(about(ticket), { medium: 'email', email });
    expect(asked).toMatchObject({ state: 'unconfirmed', addressHint: 'n…@example.vn' });
    expect((await city.caller().post(`/api/v1/subscriptions/${asked.token}/confirmation`)).status).toBe(404);

    const [letter] = await outside.untilCame('email', email);
    const token = linkIn(letter?.text, 'confirm').slice('/confirm/'.length);
    expect(SubscriptionView.parse((await city.caller().post(`/api/v1/subscriptions/${token}/confirmation`)).json).state).toBe('active');
    expect(SubscriptionView.parse((await city.caller().get(`/api/v1/subscriptions/${asked.token}`)).json).state).toBe('active');
    await subscribe(about(ticket), { medium: 'email', email });
    expect(await outside.messages('email', email)).toHaveLength(1);
  });

  it('tells a stranger nothing about who follows already', async () => {
    const ticket = await dispatched();
    const email = someone();
    const first = await subscribe(about(ticket), { medium: 'email', email });
    await city.write("UPDATE subscription SET state = 'active', active_since = UTC_TIMESTAMP(3) WHERE id = ?", [idOf(first.token)]);

    const stranger = await subscribe(about(ticket), { medium: 'email', email });
    expect(stranger).toMatchObject({ state: 'unconfirmed' });
    await city.caller().call('DELETE', `/api/v1/subscriptions/${stranger.token}`);
    expect(SubscriptionView.parse((await city.caller().get(`/api/v1/subscriptions/${first.token}`)).json).state).toBe('active');
  });

  it.each([
    [
      'a push address inside the house',
      { medium: 'push', push: { endpoint: 'https://169.254.169.254/x', keys: { p256dh: 'AAAA', auth: 'AAAA' } } },
      'subscription.endpoint-refused',
    ],
    ['a phone that is none', { medium: 'sms', phone: '12' }, 'contact.phone-unreadable'],
    ['no consent', undefined, 'request.invalid'],
  ])('with %s is refused', async (_what, address, code) => {
    const ticket = await dispatched();
    const json = {
      subject: about(ticket),
      language: 'vi',
      address: address ?? { medium: 'email', email: someone() },
      ...(address && { consent: CONSENT }),
    };
    expect((await city.caller().post('/api/v1/subscriptions', { json })).json).toMatchObject({ code });
  });

  it('asks the same mailbox back three times a day, twice more for a solved puzzle each, whoever typed it', async () => {
    const email = someone();
    const wards = (await city.rows('SELECT code FROM area LIMIT 7')).map(({ code }) => String(code));
    const askFor = async (ward: string | undefined, headers = {}) =>
      city.caller().post('/api/v1/subscriptions', {
        json: { subject: { kind: 'area', areaCode: ward }, address: { medium: 'email', email }, consent: CONSENT },
        headers,
      });
    const answers = [];
    for (const ward of wards.slice(0, 4)) answers.push(await askFor(ward));
    for (const ward of wards.slice(3, 6)) answers.push(await askFor(ward, await solvedPuzzle(city.caller())));

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429, 201, 201, 429]);
    expect(answers[3]?.json).toMatchObject({ code: 'challenge.required' });
    expect(answers[6]?.json).toMatchObject({ code: 'request.too-many' });
    await outside.untilCame('email', email, ({ length }) => length === 5);
  });

  it('for too many things from one browser is refused', async () => {
    const device = await outside.device();
    const ticket = await dispatched();
    const first = await subscribe(about(ticket), pushTo(device));
    await city.write(
      "INSERT INTO subscription (id, live_key, area_code, holder, medium, address_key, address_hint, language, state, consent_id, created_at) SELECT seq, UNHEX(SHA2(seq, 256)), '20242', FALSE, 'push', s.address_key, '', 'vi', 'active', 1, s.created_at FROM seq_1_to_50 JOIN subscription s ON s.id = ?",
      [idOf(first.token)],
    );
    expect((await ask({ kind: 'area', areaCode: '20242' }, pushTo(device))).json).toMatchObject({ code: 'subscription.too-many' });
  });
});

describe('notices', () => {
  it('tell the citizen who has it, a question, and the answer, with the private link; a follower never hears the question', async () => {
    const ticket = await city.citizen().report();
    const [own, other] = [await outside.device(), await outside.device()];
    await subscribe(about(ticket), pushTo(own), { secret: ticket.secret });
    await subscribe(about(ticket), pushTo(other), { language: 'en' });
    await city.citizen().untilStatus(ticket, 'dispatched');
    const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
    await officer.take(ticket.code, 'accept');
    await officer.take(ticket.code, 'ask', { question: 'Trụ số mấy?' });
    await outside.untilCame('push', nameOfDevice(own), (all) => all.some(({ body }) => body?.includes('Trụ số mấy?')));
    await city.citizen().write(ticket, 'Trụ số 7.');
    await officer.take(ticket.code, 'submit', { answer: 'Đã thay bóng.', outcome: 'done' });
    await approver.take(ticket.code, 'approve');

    const told = await outside.untilCame('push', nameOfDevice(own), (all) => all.some(({ title }) => title === 'Sở Xây dựng đã trả lời'));
    expect(told.at(-1)).toMatchObject({
      url: `/b/${ticket.code}#${ticket.secret}`,
      tag: ticket.code,
      body: expect.stringContaining('Đã thay bóng.'),
    });
    const followed = await outside.untilCame('push', nameOfDevice(other), (all) =>
      all.some(({ title }) => title?.endsWith('has answered')),
    );
    expect(JSON.stringify(followed)).not.toContain('Trụ số mấy?');
    expect(JSON.stringify(followed)).not.toContain(ticket.secret);
  });

  it('come to the reporter who ticked so: a text message at once, e-mail after one click', async () => {
    const email = someone();
    const ticket = await city.citizen().report({
      anonymous: false,
      contact: { phone: PHONE, email },
      consents: { textVersion: '2026-11', notifyEmail: true, notifySms: true },
    });
    const [said] = await outside.untilCame('sms', '84905123456', (all) => all.some(({ text }) => text?.includes(ticket.code)));
    expect(said?.text).toContain(`https://gopy.example/b/${ticket.code}`);
    expect(said?.text).not.toContain(ticket.secret);

    const [letter] = await outside.untilCame('email', email);
    await city.caller().post(`/api/v1/subscriptions/${linkIn(letter?.text, 'confirm').slice('/confirm/'.length)}/confirmation`);
    await answer(ticket);
    const mails = await outside.untilCame('email', email, (all) => all.some(({ subject }) => subject?.includes('đã trả lời')));
    expect(mails.at(-1)?.text).toContain(`https://gopy.example/b/${ticket.code}#${ticket.secret}`);
    expect(await city.rows('SELECT COUNT(*) AS count FROM subscription WHERE ticket_code = ?', [ticket.code])).toMatchObject([
      { count: 2 },
    ]);
  });

  it('go out exactly once though Redis is emptied and the worker killed in between', async () => {
    const ticket = await dispatched();
    const device = await outside.device();
    const { token } = await subscribe(about(ticket), pushTo(device));
    await city.redis.flushdb();
    await city.killWorker();
    await answer(ticket);
    await city.redis.flushdb();
    await city.startWorker();

    await outside.untilCame('push', nameOfDevice(device));
    await city.killWorker();
    await city.startWorker();
    await settled(token);
    expect((await outside.messages('push', nameOfDevice(device))).filter(({ title }) => title === 'Sở Xây dựng đã trả lời')).toHaveLength(
      1,
    );
  }, 60_000);

  it('that may have arrived are never sent again, even when the worker dies with them in hand', async () => {
    const ticket = await dispatched();
    const device = await outside.device();
    const { token } = await subscribe(about(ticket), pushTo(device), { secret: ticket.secret });
    await outside.behave('push', 'hang');
    await (await city.staff('officer')).take(ticket.code, 'accept');
    await outside.untilCame('push', nameOfDevice(device));
    await city.killWorker();
    await outside.behave('push', 'accept');
    await city.write('UPDATE delivery SET claimed_at = claimed_at - INTERVAL 11 MINUTE WHERE subscription_id = ?', [idOf(token)]);
    await city.startWorker();

    expect(await settled(token)).toMatchObject([{ state: 'unknown', type: 'ticket.accepted' }]);
    expect(await outside.messages('push', nameOfDevice(device))).toHaveLength(1);
  }, 60_000);

  it('wait and try again while nothing could be sent', async () => {
    const ticket = await dispatched();
    const device = await outside.device();
    const { token } = await subscribe(about(ticket), pushTo(device), { secret: ticket.secret });
    await outside.behave('push', 'unavailable', { times: 1 });
    await (await city.staff('officer')).take(ticket.code, 'accept');

    await until(
      () => deliveriesOf(token),
      (rows) => rows.some(({ why }) => String(why).startsWith('503')),
    );
    await lateAtNight(token);
    expect(await settled(token)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('end when the browser is gone for good', async () => {
    const ticket = await dispatched();
    const { token } = await subscribe(about(ticket), pushTo(await outside.device()), { secret: ticket.secret });
    await outside.behave('push', 'gone', { times: 1 });
    await (await city.staff('officer')).take(ticket.code, 'accept');

    await until(
      () => city.rows('SELECT state, end_reason FROM subscription WHERE id = ?', [idOf(token)]),
      ([row]) => row?.['end_reason'] === 'gone',
    );
    expect(await deliveriesOf(token)).toMatchObject([{ state: 'gone' }]);
  });

  it('give way to newer ones that wait for the same reader', async () => {
    const ticket = await dispatched();
    const device = await outside.device();
    const { token } = await subscribe(about(ticket), pushTo(device), { secret: ticket.secret });
    await city.killWorker();
    await answer(ticket);
    await city.startWorker();

    expect(await settled(token)).toMatchObject([
      { type: 'ticket.accepted', state: 'collapsed' },
      { type: 'ticket.answered', state: 'sent' },
    ]);
    expect(await outside.messages('push', nameOfDevice(device))).toHaveLength(1);
  }, 60_000);

  it('go to whoever follows what is published in an area, once for each report', async () => {
    const device = await outside.device();
    const { token } = await subscribe({ kind: 'area', areaCode: '20242' }, pushTo(device));
    const ticket = await dispatched();
    const insert =
      "INSERT INTO ticket_event (ticket_id, code, type, version, at, shown_to, words_to, actor_kind, data) SELECT id, code, 'ticket.published', version, UTC_TIMESTAMP(3), 'public', 'staff', 'staff', '{}' FROM ticket WHERE code = ?";
    await city.write("UPDATE ticket SET publication_state = 'published', public_content = 'Đèn đường hỏng.' WHERE code = ?", [ticket.code]);
    await city.write(insert, [ticket.code]);
    const [told] = await outside.untilCame('push', nameOfDevice(device));
    expect(told).toMatchObject({ url: `/b/${ticket.code}`, body: expect.stringContaining('Đèn đường hỏng.') });

    await city.write(insert, [ticket.code]);
    await until(
      () => city.rows('SELECT 1 FROM notice_mark WHERE position >= (SELECT MAX(position) FROM ticket_event)'),
      ({ length }) => length === 1,
    );
    expect(await deliveriesOf(token)).toHaveLength(1);
  });
});

describe('one tap', () => {
  it('ends the notices and withdraws the consent; looking at the link does not', async () => {
    const ticket = await dispatched();
    const device = await outside.device();
    const { token } = await subscribe(about(ticket), pushTo(device), { secret: ticket.secret });
    const link = await city.caller().get(`/api/v1/subscriptions/${token}/opt-out`);
    expect([link.status, link.headers.get('location')]).toEqual([302, `/stop/${token}`]);
    expect(SubscriptionView.parse((await city.caller().get(`/api/v1/subscriptions/${token}`)).json).state).toBe('active');

    const oneClick = await city.caller().post(`/api/v1/subscriptions/${token}/opt-out`, {
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(oneClick.status).toBe(200);
    await (await city.staff('officer')).take(ticket.code, 'accept');
    await until(
      () => city.rows('SELECT 1 FROM notice_mark WHERE position >= (SELECT MAX(position) FROM ticket_event)'),
      ({ length }) => length === 1,
    );
    expect(await outside.messages('push', nameOfDevice(device))).toEqual([]);
    expect(
      await city.rows('SELECT withdrawn_at IS NOT NULL AS withdrawn FROM consent WHERE subscription_id = ?', [idOf(token)]),
    ).toMatchObject([{ withdrawn: 1 }]);
  });

  it('opens no other door to forms, and none to whoever guesses', async () => {
    const form = { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await city.caller().post('/api/v1/feedback', form)).status).toBe(415);
    expect((await city.caller().call('DELETE', '/api/v1/subscriptions/1x7-AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
  });

  it('elsewhere, on the consent itself, is heeded too', async () => {
    const ticket = await dispatched();
    const device = await outside.device();
    const { token } = await subscribe(about(ticket), pushTo(device), { secret: ticket.secret });
    await city.write('UPDATE consent SET withdrawn_at = UTC_TIMESTAMP(3) WHERE subscription_id = ?', [idOf(token)]);
    await (await city.staff('officer')).take(ticket.code, 'accept');

    await until(
      () => city.rows('SELECT end_reason FROM subscription WHERE id = ?', [idOf(token)]),
      ([row]) => row?.['end_reason'] === 'consent-withdrawn',
    );
    expect(await outside.messages('push', nameOfDevice(device))).toEqual([]);
  });
});

describe('an erased report', () => {
  it('takes the addresses of its citizen along', async () => {
    const ticket = await dispatched();
    const { token } = await subscribe(about(ticket), pushTo(await outside.device()), { secret: ticket.secret });
    await city.write(
      "INSERT INTO ticket_event (ticket_id, code, type, version, at, shown_to, words_to, actor_kind, data) SELECT id, code, 'ticket.erased', version, UTC_TIMESTAMP(3), 'staff', 'staff', 'clock', '{}' FROM ticket WHERE code = ?",
      [ticket.code],
    );

    await until(
      () => city.rows('SELECT state, address, address_hint FROM subscription WHERE id = ?', [idOf(token)]),
      ([row]) => row?.['state'] === 'ended' && row['address'] === null && row['address_hint'] === '',
    );
  });
});

describe('ten thousand followers', () => {
  const FOLLOWERS = 10_000;

  it('are all told once, while a citizen elsewhere does not wait for them', async () => {
    const [crowded, own] = [await dispatched(), await dispatched()];
    const crowd = await outside.devices(FOLLOWERS);
    for (let from = 0; from < FOLLOWERS; from += 1000) await follow(crowded.code, crowd.slice(from, from + 1000), from);
    const device = await outside.device();
    await subscribe(about(own), pushTo(device), { secret: own.secret });
    const began = Date.now();
    await answer(crowded);
    await until(
      () => city.rows('SELECT COUNT(*) AS count FROM delivery WHERE ticket_code = ?', [crowded.code]),
      ([row]) => Number(row?.['count']) >= FOLLOWERS,
    );
    const expanded = Date.now() - began;
    const asked = Date.now();
    await (await city.staff('officer')).take(own.code, 'accept');
    await outside.untilCame('push', nameOfDevice(device));
    const waited = Date.now() - asked;
    await until(
      () => city.rows("SELECT COUNT(*) AS count FROM delivery WHERE ticket_code = ? AND state = 'sent'", [crowded.code]),
      ([row]) => Number(row?.['count']) >= FOLLOWERS,
      200_000,
    );
    console.info(
      `10,000 followers: written down after ${expanded} ms, all told after ${Date.now() - began} ms; a citizen elsewhere waited ${waited} ms`,
    );

    const told = (await outside.messages('push')).filter(({ tag }) => tag === crowded.code);
    expect(told).toHaveLength(FOLLOWERS);
    expect(new Set(told.map(({ to }) => to)).size).toBe(FOLLOWERS);
    expect(waited).toBeLessThan(10_000);
  }, 300_000);

  async function follow(code: string, devices: readonly Device[], from: number): Promise<void> {
    const rows = devices.map(({ endpoint, keys }, at) => [
      1_000_000 + from + at,
      code,
      false,
      'push',
      JSON.stringify({ medium: 'push', endpoint, keys }),
      'localhost',
      'vi',
      'active',
      2_000_000 + from + at,
      new Date(),
      new Date(),
    ]);
    await city.write(
      'INSERT INTO subscription (id, ticket_code, holder, medium, address, address_hint, language, state, consent_id, created_at, active_since) VALUES ?',
      [rows],
    );
    await city.write('INSERT INTO consent (id, purpose, text_version, channel, given_at) VALUES ?', [
      rows.map((row) => [row[8], 'notify-push', '2026-11', 'portal', new Date()]),
    ]);
  }
});
