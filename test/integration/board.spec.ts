import { BoardEntry, BoardMapResponse, BoardResponse, FollowResponse } from '@gopy/contracts';
import sharp from 'sharp';
import { City } from '../support/a-city.js';
import { expectStatus, type Receipt } from '../support/citizen.js';
import { readRefusal } from '../support/expect-refusal.js';
import { until } from '../support/until.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const LIMIT = 10_000;
const BOX = 'west=107&south=15&east=109&north=17&zoom=11';
const get = async (path: string): Promise<unknown> => expectStatus(await city.caller().get(path), 200);
const page = async (query = ''): Promise<BoardResponse> => BoardResponse.parse(await get(`/api/v1/board${query}`));
const map = async (query = ''): Promise<BoardMapResponse> => BoardMapResponse.parse(await get(`/api/v1/board/map?${BOX}${query}`));
const entry = async (code: string): Promise<BoardEntry> => BoardEntry.parse(await get(`/api/v1/board/${code}`));
const codesOf = ({ items }: BoardResponse): string[] => items.map(({ code }) => code);
const coordinator = () => city.staff('coordinator');
const untilOnBoard = ({ code }: Receipt, query = '') =>
  until(
    () => page(query),
    (seen) => codesOf(seen).includes(code),
    LIMIT,
  );
const untilOffBoard = ({ code }: Receipt) =>
  until(
    () => page(),
    (seen) => !codesOf(seen).includes(code),
    LIMIT,
  );

async function publish({ code }: Receipt, body: object): Promise<void> {
  await (await coordinator()).take(code, 'publish', { photos: [], risks: [], ...body });
}

/** Once the router is done with it, nobody changes it behind staff's back. */
async function reported(form: object = {}): Promise<Receipt> {
  const ticket = await city.citizen().report(form);
  const staff = await coordinator();
  await until(
    () => staff.read(ticket.code),
    ({ routing }) => routing !== undefined,
  );
  return ticket;
}

async function published(form: object, body: object = {}): Promise<Receipt> {
  const ticket = await reported(form);
  await publish(ticket, { content: 'Đèn đường hỏng.', ...body });
  await untilOnBoard(ticket);
  return ticket;
}

async function answered(ticket: Receipt, answer: string, attachmentIds: readonly string[] = []): Promise<void> {
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  await city.citizen().untilStatus(ticket, 'dispatched');
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', { answer, outcome: 'done', attachmentIds });
  await approver.take(ticket.code, 'approve');
}

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#446688' } })
    .jpeg()
    .toBuffer();

describe('the public board', () => {
  it('shows a report once staff published it, and only in the words that they chose', async () => {
    const citizen = city.citizen();
    const attachmentIds = [await citizen.photo(await photo())];
    const ticket = await citizen.report({
      content: 'Đèn đường trước nhà bà Tư Thắm hỏng, gọi 0905 777 888.',
      place: { areaCode: '20242', address: '14/7 Ông Ích Khiêm', lat: 16.0711, lon: 108.2137 },
      contact: { name: 'Huỳnh Kim Ngọc Bích', phone: '0905777888', email: 'ngoc.bich@example.com' },
      anonymous: false,
      attachmentIds,
    });
    expect(codesOf(await page())).not.toContain(ticket.code);
    readRefusal(await city.caller().get(`/api/v1/board/${ticket.code}`), { status: 404, code: 'publication.not-found' });
    await answered(ticket, 'Chào bà Ngọc Bích, đội điện đã thay bóng.');
    await publish(ticket, { content: 'Đèn đường trước một nhà dân hỏng.', answer: 'Đội điện đã thay bóng.' });
    await untilOnBoard(ticket);

    expect(await entry(ticket.code.toLowerCase())).toMatchObject({
      code: ticket.code,
      content: 'Đèn đường trước một nhà dân hỏng.',
      state: 'answered',
      area: { id: '20242' },
      answer: { text: 'Đội điện đã thay bóng.', outcome: 'done', photos: [] },
      photos: [],
    });
    const follow = `/api/v1/feedback/${ticket.code}`;
    const feeds = ['/feeds/board.atom', '/feeds/board.rss?lang=en'];
    const seen = await Promise.all(
      ['/api/v1/board?limit=100', `/api/v1/board/${ticket.code}`, `/api/v1/board/map?${BOX}`, `/b/${ticket.code}`, follow, ...feeds].map(
        async (path) => (await city.caller().get(path)).text,
      ),
    );
    expect(seen.join('\n')).toContain('thay bóng');
    for (const secret of ['Thắm', 'Bích', '0905', '777', 'ngoc.bich', 'Ông Ích Khiêm', '16.07', '108.21', attachmentIds[0] ?? ''])
      expect(seen.join('\n')).not.toContain(secret);
  }, 20_000);

  it('finds by words with and without marks, by field, ward, department, state and day, all together', async () => {
    const ticket = await published(
      { content: 'Ổ gà', place: { areaCode: '20242', address: 'Lê Duẩn' } },
      { content: 'Ổ gà lớn giữa đường Nguyễn Hữu Thọ, xe máy té.', address: 'Lê Duẩn' },
    );
    await city.citizen().untilStatus(ticket, 'dispatched');
    const { category, department, receivedAt } = await until(
      () => entry(ticket.code),
      (seen) => seen.department !== undefined,
      LIMIT,
    );
    const day = new Date(Date.parse(receivedAt) + 7 * 3_600_000).toISOString().slice(0, 10);
    const finds = async (query: string): Promise<boolean> => codesOf(await page(query)).includes(ticket.code);
    const all = `areaCode=20242&departmentId=${department?.id}&categoryId=${category?.id ?? ''}&state=open&from=${day}&to=${day}&q=o+ga+nguyen+huu+tho`;

    await untilOnBoard(ticket, `?departmentId=${department?.id}`);
    expect(
      await Promise.all(
        [
          '?q=ổ+gà',
          '?q=O+GA',
          '?q=té',
          '?q=xe+te',
          '?q=nguyen+huu+tho',
          '?areaCode=20242',
          '?state=open',
          `?from=${day}`,
          `?${all}`,
          `?q=${ticket.code}`,
        ].map(finds),
      ),
    ).not.toContain(false);
    expect(
      await Promise.all(
        ['?q=ổ+voi', '?q=nguyễn+văn', '?areaCode=20194', '?state=answered', '?to=2026-01-01', '?from=2099-01-01', '?q=...'].map(finds),
      ),
    ).not.toContain(true);
    readRefusal(await city.caller().get('/api/v1/board?from=2026-02-30'), { status: 400, code: 'request.invalid', field: 'from' });
    readRefusal(await city.caller().get('/api/v1/board?cursor=abc'), { status: 400, code: 'cursor.malformed' });
  }, 20_000);

  it('turns pages without losing or repeating a report', async () => {
    const tickets = [];
    for (const number of [1, 2, 3, 4, 5]) tickets.push(await published({}, { content: `Trang thử ${number}: đèn hỏng.` }));
    const read: string[] = [];
    for (let cursor = ''; ;) {
      const { items, nextCursor } = await page(`?q=trang+thu&limit=2${cursor}`);
      read.push(...items.map(({ code }) => code));
      if (nextCursor === null) break;
      cursor = `&cursor=${nextCursor}`;
    }
    expect(read).toEqual(tickets.map(({ code }) => code).reverse());
  }, 30_000);

  it('follows the ticket: reopened it loses its answer, withdrawn by its citizen it is gone for good', async () => {
    const citizen = city.citizen();
    const ticket = await citizen.report();
    await answered(ticket, 'Đã thay bóng.');
    expect((await (await coordinator()).list('to-publish')).items.map(({ code }) => code)).toContain(ticket.code);
    await publish(ticket, { content: 'Đèn hỏng.', answer: 'Đã thay bóng.' });
    await untilOnBoard(ticket, '?state=answered');

    expect((await citizen.follow(ticket)).publication).toMatchObject({ state: 'published', content: 'Đèn hỏng.' });
    await citizen.reopen(ticket, 'Tối qua lại tắt.');
    expect(await entry(ticket.code)).toMatchObject({ state: 'open', status: 'dispatched' });
    await untilOnBoard(ticket, '?state=open');

    const withdrawn = FollowResponse.parse(
      expectStatus(
        await citizen.caller.post(`/api/v1/feedback/${ticket.code}/publication-withdrawal`, {
          headers: { authorization: `Ticket ${ticket.secret}` },
        }),
        200,
      ),
    );
    expect(withdrawn).toMatchObject({ publication: { state: 'withdrawn', photos: [] } });
    expect(withdrawn.allowedActions).not.toContain('withdraw-publication');
    readRefusal(await city.caller().get(`/api/v1/board/${ticket.code}`), { status: 404, code: 'publication.not-found' });
    await untilOffBoard(ticket);
    expect((await citizen.follow({ code: ticket.code })).publication).toBeUndefined();
    const { version } = await (await coordinator()).read(ticket.code);
    const again = await (await coordinator()).tryTo(ticket.code, 'publish', { version, content: 'Đèn hỏng.', photos: [], risks: [] });
    readRefusal(again, { status: 409, code: 'ticket.step-not-possible' });
  }, 30_000);

  it('refuses to publish what is never public, unweighed, or still names the citizen', async () => {
    const staff = await coordinator();
    const ticket = await reported({
      content: 'Cháu bé ngã xuống cống.',
      contact: { name: 'Lê Thị Thu Hằng', phone: '0912345678' },
      anonymous: false,
    });
    const tryTo = async (body: object) =>
      staff.tryTo(ticket.code, 'publish', {
        version: (await staff.read(ticket.code)).version,
        photos: [],
        content: 'Cống hở.',
        risks: ['children'],
        ...body,
      });

    readRefusal(await tryTo({ risks: [] }), { status: 400, code: 'publication.risks-not-acknowledged' });
    const named = await tryTo({ content: 'Chị Hằng báo cống hở.' });
    expect(named.json).toMatchObject({
      status: 400,
      code: 'publication.person-still-named',
      detail: expect.stringContaining('“Chị Hằng”'),
    });
    readRefusal(await tryTo({ photos: [{ attachmentId: '5', boxes: [] }] }), { status: 400, code: 'publication.photo-not-allowed' });
    readRefusal(await tryTo({ answer: 'Đã xong.' }), { status: 400, code: 'request.invalid', field: 'answer' });
    const [restricted] = await city.rows("SELECT id FROM category WHERE code = 'officials-procedures'");
    await city.write('UPDATE ticket SET category_id = ? WHERE code = ?', [restricted?.['id'], ticket.code]);
    readRefusal(await tryTo({ risks: ['restricted', 'children'] }), { status: 403, code: 'publication.never' });
  }, 30_000);

  it('draws marks that add up, and none for a place that staff left out', async () => {
    const place = { areaCode: '20242', address: '3 Quang Trung', lat: 16.0755, lon: 108.2199 };
    const shown = await published({ place }, { address: '3 Quang Trung', content: 'Bản đồ: nước ngập.' });
    await published({ place }, { content: 'Bản đồ: nước ngập.' });

    const seen = await until(
      () => map('&q=ban+do'),
      ({ placeless, total }) => placeless + total === 2,
      LIMIT,
    );
    expect(seen).toEqual({ marks: [{ lat: 16.0755, lon: 108.2199, count: 1, code: shown.code, state: 'open' }], total: 1, placeless: 1 });
    const all = await map();
    expect(all.marks.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
  }, 20_000);

  it('is a feed with the same filters, and says when nothing is new', async () => {
    const ticket = await published({}, { content: 'Kênh tin <b>đèn</b> & ]]> hỏng.' });
    const atom = await city.caller().get('/feeds/board.atom?q=kenh+tin&lang=en');
    const rss = await city.caller().get('/feeds/board.rss?areaCode=20242');

    expect([atom.status, atom.contentType, rss.status, rss.contentType]).toEqual([200, 'application/atom+xml', 200, 'application/rss+xml']);
    expect(atom.text).toContain(`/b/${ticket.code}`);
    expect(atom.text).toContain('Published reports');
    expect(atom.text).toContain('Kênh tin &lt;b&gt;đèn&lt;/b&gt; &amp; ]]&gt; hỏng.');
    expect(rss.text).toContain('Phường Hải Châu');
    const known = await city
      .caller()
      .get('/feeds/board.atom?q=kenh+tin&lang=en', { headers: { 'if-none-match': atom.headers.get('etag') ?? '' } });
    const since = await city
      .caller()
      .get('/feeds/board.atom?q=kenh+tin&lang=en', { headers: { 'if-modified-since': atom.headers.get('last-modified') ?? '' } });
    expect([known.status, since.status]).toEqual([304, 304]);
    readRefusal(await city.caller().get('/feeds/nothing'), { status: 404, code: 'request.not-found' });
  }, 20_000);

  it('shows the photo of the answer where the citizen released none', async () => {
    const attachmentIds = [await city.citizen().photo(await photo())];
    const ticket = await city.citizen().report();
    await answered(ticket, 'Đã thay bóng.', attachmentIds);
    await publish(ticket, {
      content: 'Đèn hỏng.',
      answer: 'Đã thay bóng.',
      photos: attachmentIds.map((attachmentId) => ({ attachmentId, boxes: [] })),
    });
    await untilOnBoard(ticket);

    const { items } = await page();
    const shown = items.find(({ code }) => code === ticket.code)?.photo;
    expect(shown).toMatchObject({ id: attachmentIds[0], width: 640, height: 480 });
    expect((await city.caller().get(shown?.thumbnailUrl ?? '')).status).toBe(200);
    expect(await entry(ticket.code)).toMatchObject({ photos: [], answer: { photos: [{ id: attachmentIds[0] }] } });
  }, 20_000);

  it('no longer lists what is handled together with another report, until it stands alone again', async () => {
    const [ticket, other] = [await published({}, { content: 'Hai lần: đèn hỏng.' }), await reported()];
    const staff = await coordinator();
    await staff.take(ticket.code, 'merge', { into: other.code });
    await untilOffBoard(ticket);

    expect((await map('&q=hai+lan')).total).toBe(0);
    expect(await entry(ticket.code)).toMatchObject({ status: 'merged', content: 'Hai lần: đèn hỏng.' });
    expect((await city.caller().get(`/b/${ticket.code}`)).text).toContain(`href="/b/${other.code}"`);
    await staff.take(ticket.code, 'unmerge', {});
    await untilOnBoard(ticket);
  }, 20_000);

  it('comes back whole when the index was lost', async () => {
    const before = codesOf(await page('?limit=100'));
    await city.write('DELETE FROM published_ticket');
    await city.write('DELETE FROM published_term');
    await city.write('DELETE FROM board_mark');

    await until(
      () => page('?limit=100'),
      (seen) => codesOf(seen).length === before.length,
      LIMIT,
    );
    expect(codesOf(await page('?limit=100'))).toEqual(before);
    expect(codesOf(await page('?q=trang+thu'))).toHaveLength(5);
  }, 20_000);
});
