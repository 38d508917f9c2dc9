import { BoardResponse, DataRequestView } from '@gopy/contracts';
import { io, type Socket } from 'socket.io-client';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import { City } from '../support/a-city.js';
import type { Caller } from '../support/caller.js';
import { expectStatus, type Receipt } from '../support/citizen.js';
import { MessageSimulator, nameOfDevice } from '../support/message-simulator.js';
import { newNumber, PhoneOwner } from '../support/phone-owner.js';
import { until } from '../support/until.js';

const PHONE = '0935222777';
const BOX = 'west=107&south=15&east=109&north=17';
const SECRETS = ['Xuân Quỳnh', 'Thẩm', '0935', '222777', '222 777', 'quynh.tham', '58/9', '16.0716', '16.07', '108.2177', '108.21'];

jest.setTimeout(60_000);

let outside: MessageSimulator;
let city: City;
let socket: Socket;
const heard: unknown[] = [];

beforeAll(async () => {
  outside = await MessageSimulator.start();
  city = await City.start({ variables: outside.variables });
  socket = io(`${city.url}/citizen`, { transports: ['websocket'] });
  socket.onAny((...message) => heard.push(message));
}, 120_000);
afterAll(async () => {
  socket?.disconnect();
  await city?.stop();
  await outside?.stop();
}, 60_000);

type Told = Receipt & { readonly photo: string; readonly answerPhoto: string };

/** A report whose every part names its writer. */
async function dispatched(phone = PHONE): Promise<Receipt & { readonly photo: string }> {
  const citizen = city.citizen();
  const photo = await citizen.photo(await quarters(400, 300).jpeg().toBuffer());
  const ticket = await citizen.report({
    content: 'Đèn đường trước nhà tôi, Thẩm Xuân Quỳnh, hỏng. Gọi 0935 222 777.',
    place: { areaCode: '20242', address: 'K58/9 Ông Ích Khiêm', lat: 16.0716, lon: 108.2177 },
    contact: { name: 'Thẩm Xuân Quỳnh', phone, email: 'quynh.tham@example.com' },
    anonymous: false,
    attachmentIds: [photo],
    consents: { textVersion: '2026-11', publishPhotos: true },
  });
  socket.emit('watch', { topic: 'ticket', id: ticket.code }, (reply: unknown) => heard.push(reply));
  await citizen.untilStatus(ticket, 'dispatched');
  return { ...ticket, photo };
}

/** Such a report, answered by name and with a photo, and rated. */
async function told(phone = PHONE): Promise<Told> {
  const citizen = city.citizen();
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const ticket = await dispatched(phone);
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'ask', { question: 'Bà Thẩm Xuân Quỳnh cho biết trụ số mấy?' });
  await citizen.write(ticket, 'Trụ 7, cạnh nhà K58/9.');
  const answerPhoto = await officerPhoto(officer.caller, await quarters(400, 300).jpeg().toBuffer());
  const attachmentIds = [answerPhoto];
  await officer.take(ticket.code, 'submit', {
    answer: 'Kính gửi bà Thẩm Xuân Quỳnh: đội điện đã thay bóng.',
    outcome: 'done',
    attachmentIds,
  });
  await approver.take(ticket.code, 'approve');
  await citizen.say(ticket, 'rating', { score: 'satisfied', comment: 'Quỳnh Thẩm cảm ơn, 0935222777' });
  return { ...ticket, answerPhoto };
}

async function officerPhoto(caller: Caller, bytes: Buffer): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'anh.jpg');
  return String(Object(expectStatus(await caller.post('/api/v1/attachments', { body }), 201)).id);
}

async function publish({ code }: Receipt): Promise<void> {
  const staff = await city.staff('coordinator');
  const { publication } = await staff.read(code);
  await staff.take(code, 'publish', { content: 'Đèn đường hỏng.', answer: 'Đội điện đã thay bóng.', photos: [], risks: publication.risks });
  await until(board, ({ items }) => items.some((item) => item.code === code), 10_000);
}
const board = async (): Promise<BoardResponse> =>
  BoardResponse.parse(expectStatus(await city.caller().get('/api/v1/board?limit=100'), 200));

const searches = ['quynh', 'Thẩm', '0935', 'K58', 'Ích Khiêm', 'trụ 7'].map((words) => `/api/v1/board?q=${encodeURIComponent(words)}`);

/** Everything that anybody may read about a report, as text. */
async function everythingPublic({ code, photo, answerPhoto }: Told): Promise<string> {
  const paths = [
    ...['/api/v1/board?limit=100', `/api/v1/board/${code}`, `/api/v1/board/map?${BOX}&zoom=22`, `/api/v1/board/map?${BOX}&zoom=9`],
    ...searches,
    ...[`/api/v1/feedback/${code}`, `/b/${code}`, `/b/${code}?lang=en`, '/sitemap.xml', '/sitemap/0.xml', '/api/v1/figures'],
    ...['/feeds/board.atom', '/feeds/board.rss', '/feeds/board.atom?q=den&lang=en'],
    ...[photo, answerPhoto].flatMap((id) => [
      `/api/v1/attachments/${id}`,
      `/api/v1/board/photos/${id}`,
      `/api/v1/board/photos/${id}?size=thumbnail`,
    ]),
  ];
  const answers = await Promise.all(paths.map(async (path) => `${path}\n${(await city.caller().get(path)).text}`));
  const similar = await city
    .caller()
    .post('/api/v1/feedback/similar', { json: { content: 'Đèn đường hỏng', place: { lat: 16.0716, lon: 108.2177, areaCode: '20242' } } });
  return [...answers, similar.text, JSON.stringify(heard)].join('\n');
}

async function expectNothingOf(ticket: Told, more: readonly string[] = []): Promise<void> {
  // What was asked for is in the addresses, and comes back as the `instance` of refusals.
  const seen = (await everythingPublic(ticket))
    .split('\n')
    .filter((line) => !line.startsWith('/'))
    .join('\n')
    .replace(/"instance":"[^"]*"/g, '');
  for (const secret of [...SECRETS, ticket.secret, ...more]) expect(seen).not.toContain(secret);
  for (const id of [ticket.photo, ticket.answerPhoto]) {
    for (const path of [`/api/v1/attachments/${id}`, `/api/v1/board/photos/${id}`])
      expect((await city.caller().get(path)).status).toBe(404);
    expect(seen).not.toContain(id);
  }
}

describe('of a report that names its writer, nobody reads anything', () => {
  it('while nobody has decided on it', async () => {
    const ticket = await told();
    await expectNothingOf(ticket, ['Kính gửi']);
    expect((await city.citizen().follow(ticket)).answer?.text).toContain('thay bóng');
  });

  it('once it is published without the names and the place', async () => {
    const ticket = await told();
    await publish(ticket);
    await expectNothingOf(ticket);
    expect(await everythingPublic(ticket)).toContain('Đội điện đã thay bóng.');
    for (const path of searches) expect(BoardResponse.parse((await city.caller().get(path)).json).items).toEqual([]);
  });

  it('once it is kept private', async () => {
    const ticket = await told();
    await (
      await city.staff('coordinator')
    ).take(ticket.code, 'keep-private', { reasonCode: 'personal-matter', note: 'Thẩm Xuân Quỳnh xin giữ kín' });
    await expectNothingOf(ticket, ['Kính gửi', 'giữ kín']);
  });

  it('once its writer withdrew it', async () => {
    const ticket = await told();
    await publish(ticket);
    const headers = { authorization: `Ticket ${ticket.secret}` };
    expectStatus(await city.caller().post(`/api/v1/feedback/${ticket.code}/publication-withdrawal`, { headers }), 200);
    await until(board, ({ items }) => items.every(({ code }) => code !== ticket.code), 10_000);
    await gone(ticket);
  });

  it('once it is erased', async () => {
    const phone = newNumber();
    const mine = await PhoneOwner.signIn(city, outside, phone);
    const ticket = await told(phone);
    await publish(ticket);
    const { id } = await mine.ask('erasure');
    const { caller } = await city.staff('coordinator');
    DataRequestView.parse(expectStatus(await caller.post(`/api/v1/data-requests/${id}/fulfil`, { json: {} }), 200));
    await until(board, ({ items }) => items.every(({ code }) => code !== ticket.code), 10_000);
    await gone(ticket);
  });

  it('once its matter is one that is never public', async () => {
    const staff = await city.staff('coordinator');
    const ticket = await dispatched();
    const { publication } = await staff.read(ticket.code);
    await staff.take(ticket.code, 'publish', { content: 'Đèn đường hỏng.', photos: [], risks: publication.risks });
    await until(board, ({ items }) => items.some(({ code }) => code === ticket.code), 10_000);
    const [restricted] = await city.rows("SELECT id FROM category WHERE code = 'officials-procedures'");
    await staff.take(ticket.code, 'classify', { categoryId: String(restricted?.['id']) });
    await until(board, ({ items }) => items.every(({ code }) => code !== ticket.code), 10_000);
    await gone({ ...ticket, answerPhoto: ticket.photo });
  });

  async function gone(ticket: Told): Promise<void> {
    await expectNothingOf(ticket);
    const caller = city.caller();
    expect((await caller.get(`/api/v1/board/${ticket.code}`)).status).toBe(404);
    for (const path of [`/b/${ticket.code}`, `/api/v1/feedback/${ticket.code}`])
      expect((await caller.get(path)).text).not.toContain('Đèn đường hỏng.');
  }
});

it('whoever follows by the code alone is told that there is an answer, and no word of it', async () => {
  const citizen = city.citizen();
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const ticket = await citizen.report();
  await citizen.untilStatus(ticket, 'dispatched');
  const device = await outside.device();
  const address = { medium: 'push', push: { endpoint: device.endpoint, keys: device.keys } };
  const json = { subject: { kind: 'ticket', code: ticket.code }, address, consent: { textVersion: '2026-11', accepted: true } };
  expectStatus(await city.caller().post('/api/v1/subscriptions', { json }), 201);
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer: 'Kính gửi bà Thẩm Xuân Quỳnh: đã xong.', outcome: 'done' });
  await approver.take(ticket.code, 'approve');

  const messages = await outside.untilCame(
    'push',
    nameOfDevice(device),
    (all) => all.some(({ title }) => title?.includes('trả lời')),
    10_000,
  );

  expect(JSON.stringify(messages)).not.toContain('Quỳnh');
});

it('what is private is kept by no cache, and no cookie is open to scripts', async () => {
  const mine = await PhoneOwner.signIn(city, outside, newNumber());
  const ticket = await city.citizen().report();
  const headers = { authorization: `Ticket ${ticket.secret}` };
  const address = { medium: 'email', email: 'ai.do@example.vn' };
  const json = { subject: { kind: 'ticket', code: ticket.code }, address, consent: { textVersion: '2026-11', accepted: true } };
  const subscribed = await city.caller().post('/api/v1/subscriptions', { json });
  const { token } = Object(subscribed.json);
  const answers = await Promise.all([
    ...['session', 'reports', 'consents', 'data-requests', 'data-export'].map((path) => mine.caller.get(`/api/v1/my/${path}`)),
    city.caller().get(`/api/v1/feedback/${ticket.code}`, { headers }),
    city.caller().get(`/api/v1/feedback/${ticket.code}/data-requests`, { headers }),
    city.caller().get(`/api/v1/subscriptions/${token}`),
    city.caller().get(`/b/${ticket.code}`),
  ]);

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers.map((answer) => answer.headers.get('cache-control') ?? 'nothing said')).toEqual(
    answers.map(() => expect.stringMatching(/^(?:no-store|no-cache|private)/)),
  );
});

describe('two at the same moment', () => {
  const publishing = async ({ code }: Receipt) => {
    const staff = await city.staff('coordinator');
    const { version, publication } = await staff.read(code);
    return staff.tryTo(code, 'publish', { version, content: 'Đèn hỏng.', photos: [], risks: publication.risks });
  };
  const withdrawing = ({ code, secret }: Receipt) =>
    city.caller().post(`/api/v1/feedback/${code}/publication-withdrawal`, { headers: { authorization: `Ticket ${secret}` } });
  async function routed(form: object = {}): Promise<Receipt> {
    const ticket = await city.citizen().report(form);
    await city.citizen().untilStatus(ticket, 'dispatched');
    return ticket;
  }

  it('publish and withdraw: withdrawn it stays', async () => {
    const tickets = await Promise.all(Array.from({ length: 6 }, () => routed()));
    const answers = await Promise.all(tickets.map((ticket) => Promise.all([publishing(ticket), withdrawing(ticket)])));

    for (const [published, withdrawn] of answers) {
      expect(withdrawn.status).toBe(200);
      expect([200, 409]).toContain(published.status);
    }
    const states = await city.rows('SELECT publication_state AS state FROM ticket WHERE code IN (?)', [tickets.map(({ code }) => code)]);
    expect(states.map(({ state }) => state)).toEqual(tickets.map(() => 'withdrawn'));
    await until(board, ({ items }) => items.every(({ code }) => tickets.every((ticket) => ticket.code !== code)), 10_000);
  });

  it('erase, twice, while the citizen writes: the person is gone from every word', async () => {
    const phone = newNumber();
    const mine = await PhoneOwner.signIn(city, outside, phone);
    const ticket = await routed({ anonymous: false, contact: { name: 'Thẩm Xuân Quỳnh', phone } });
    const { id } = await mine.ask('erasure');
    const { caller } = await city.staff('coordinator');
    const fulfil = () => caller.post(`/api/v1/data-requests/${id}/fulfil`, { json: {} });
    const write = (number: number) =>
      city.citizen().say(ticket, 'messages', { content: `Lần ${number}: tôi là Thẩm Xuân Quỳnh, ${phone}.` });

    const [first, second, ...said] = await Promise.all([fulfil(), fulfil(), ...Array.from({ length: 8 }, (_, number) => write(number))]);

    expect([first.status, second.status].sort()).toEqual([200, 409]);
    expect(said.filter(({ status }) => status >= 500)).toEqual([]);
    const rows = await Promise.all([
      city.rows('SELECT content FROM ticket WHERE code = ?', [ticket.code]),
      city.rows('SELECT data FROM ticket_event WHERE code = ?', [ticket.code]),
      city.rows('SELECT * FROM citizen WHERE phone = ?', [phone]),
    ]);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Quỳnh|${phone.slice(3)}`));
    expect(
      await city.rows("SELECT COUNT(*) AS count FROM ticket_event WHERE code = ? AND type = 'ticket.erased'", [ticket.code]),
    ).toMatchObject([{ count: 1 }]);
  });
});
