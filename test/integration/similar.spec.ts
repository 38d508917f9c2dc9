import { type SimilarReport, SimilarResponse } from '@gopy/contracts';
import { City } from '../support/a-city.js';
import { expectStatus, type Receipt } from '../support/citizen.js';
import { expectRefusal } from '../support/expect-refusal.js';
import { until } from '../support/until.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const LE_DUAN = { lat: 16.0715, lon: 108.2208 };
const [POLE, STREET] = ['Cột điện nghiêng sắp đổ trước cổng trường mẫu giáo', '12 Lê Duẩn'];

async function similar(request: object): Promise<readonly SimilarReport[]> {
  const answer = await city.caller().post('/api/v1/feedback/similar', { json: request });
  return SimilarResponse.parse(expectStatus(answer, 200)).items;
}

const codes = (items: readonly SimilarReport[]): string[] => items.map(({ code }) => code);
const reported = async (ticket: Receipt): Promise<Receipt> => {
  await until(
    () => city.rows('SELECT 1 FROM open_report r JOIN ticket t ON t.id = r.ticket_id WHERE t.code = ?', [ticket.code]),
    (rows) => rows.length === 1,
  );
  return ticket;
};
const gone = (code: string) =>
  until(
    () => city.rows('SELECT 1 FROM open_report r JOIN ticket t ON t.id = r.ticket_id WHERE t.code = ?', [code]),
    (rows) => rows.length === 0,
  );
/** The event stream has been read to its end. */
const settled = () =>
  until(
    () =>
      city.rows(
        'SELECT (SELECT position FROM open_report_mark) AS seen, MAX(position) AS last, COUNT(*) - COUNT(position) AS waiting FROM ticket_event',
      ),
    ([row]) => String(row?.['seen']) === String(row?.['last']) && Number(row?.['waiting']) === 0,
  );

describe('who writes about what others have reported', () => {
  it('is shown the open report nearby, without its words, at a rounded distance', async () => {
    const first = await reported(await city.citizen().report({ content: POLE, place: { ...LE_DUAN, address: STREET } }));

    const [found, ...others] = await similar({
      content: 'Có cột điện nghiêng, nguy hiểm cho học sinh trường mẫu giáo',
      place: { lat: LE_DUAN.lat + 0.0003, lon: LE_DUAN.lon },
    });

    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: first.code, area: { id: '20242' } });
    expect(found).not.toHaveProperty('excerpt');
    expect((found?.distanceMetres ?? 0) % 50).toBe(0);
    expect(found?.distanceMetres).toBeLessThanOrEqual(100);
    expect(JSON.stringify(found)).not.toMatch(/Cột|Lê Duẩn|16\.07/);
  });

  it('is shown it by ward and street, without a pin and without marks', async () => {
    const ticket = await reported(
      await city
        .citizen()
        .report({ content: 'Nhà hàng xóm hát karaoke loa kẹo kéo suốt đêm', place: { areaCode: '20257', address: 'K96 Núi Thành' } }),
    );

    expect(codes(await similar({ content: 'karaoke loa keo keo on ao', place: { areaCode: '20257', address: 'k96 nui thanh' } }))).toEqual([
      ticket.code,
    ]);
    expect(await similar({ content: 'karaoke loa keo keo on ao', place: { areaCode: '20257', address: '5 Trưng Nữ Vương' } })).toEqual([]);
    expect(await similar({ content: 'cây ngã đổ', place: { areaCode: '20257', address: 'K96 Núi Thành' } })).toEqual([]);
  });

  it('is shown nothing without a place, far away, or for nothing', async () => {
    expect(await similar({ content: POLE })).toEqual([]);
    expect(await similar({ content: POLE, place: { lat: LE_DUAN.lat + 0.01, lon: LE_DUAN.lon } })).toEqual([]);
    expect(await similar({ content: POLE, place: { lat: 21.0285, lon: 105.8542 } })).toEqual([]);
    expect(await similar({ content: '', place: LE_DUAN })).toEqual([]);
  });
});

describe('what others may not learn', () => {
  it.each([
    ['of officials', 'Cán bộ phường nhũng nhiễu, hạch sách người dân khi làm hồ sơ'],
    ['of a child', 'Cháu bé bị hành hung trong nhà số 7, nghe tiếng khóc hằng đêm'],
    ['of a denunciation', 'Đơn tố cáo ông A xây dựng trái phép'],
  ])('is a report %s', async (_, content) => {
    const place = { areaCode: '20197', address: '7 Nguyễn Lương Bằng' };
    await city.citizen().report({ content, place });
    await settled();

    expect(await similar({ content, place })).toEqual([]);
  });

  it('is a report that is settled, kept private or erased, from the very second', async () => {
    const place = { areaCode: '20200', address: '40 Tôn Đức Thắng' };
    const texts = [
      'Bùn đất rơi vãi khắp mặt đường từ xe ben công trình',
      'Biển quảng cáo bị gió giật sập',
      'Hàng rào công trường lấn hết lối đi',
    ];
    const [declined, kept, erased] = await Promise.all(
      texts.map(async (content) => reported(await city.citizen().report({ content, place }))),
    );
    for (const content of texts) expect(await similar({ content, place })).toHaveLength(1);

    await city.write("UPDATE ticket SET status = 'declined' WHERE code = ?", [declined?.code]);
    await city.write("UPDATE ticket SET publication_state = 'private' WHERE code = ?", [kept?.code]);
    await city.write('UPDATE ticket SET erased_at = NOW() WHERE code = ?', [erased?.code]);

    for (const content of texts) expect(await similar({ content, place })).toEqual([]);
  });

  it('leaves the list when a coordinator refuses it', async () => {
    const coordinator = await city.staff('coordinator');
    const ticket = await reported(
      await city
        .citizen()
        .report({ content: 'Quán ăn xả khói than mù mịt', place: { lat: 16.5, lon: 107.6, areaCode: '20305', address: '3 Tôn Đản' } }),
    );

    await coordinator.take(ticket.code, 'decline', { reasonCode: 'insufficient' });

    await gone(ticket.code);
  });

  it('shows the words of what is published, as published', async () => {
    const place = { areaCode: '20285', address: '90 Lê Văn Hiến' };
    const ticket = await reported(
      await city.citizen().report({ content: 'Nước thải màu đen chảy tràn, liên hệ anh Tư 0905123456', place }),
    );
    await city.write("UPDATE ticket SET publication_state = 'published', public_content = 'Nước thải màu đen chảy tràn' WHERE code = ?", [
      ticket.code,
    ]);

    expect(await similar({ content: 'nước thải màu đen chảy tràn ra đường', place })).toMatchObject([
      { code: ticket.code, excerpt: 'Nước thải màu đen chảy tràn' },
    ]);
  });
});

describe('asking for similar reports', () => {
  it('changes nothing and refuses what it cannot read', async () => {
    const ask = (json: unknown) => (caller: { post: (path: string, call: object) => ReturnType<ReturnType<City['caller']>['post']> }) =>
      caller.post('/api/v1/feedback/similar', { json });
    for (const [json, field] of [
      [{}, 'content'],
      [{ content: 7 }, 'content'],
      [{ content: 'a'.repeat(5001) }, 'content'],
      [{ content: 'x', place: { lat: 91, lon: 1 } }, 'place.lat'],
      [{ content: 'x', place: { areaCode: 'a'.repeat(21) } }, 'place.areaCode'],
      [{ content: 'x', categoryId: 7 }, 'categoryId'],
    ] as const)
      await expectRefusal(city, city.caller(), ask(json), { status: 400, code: 'request.invalid', field });
  });

  it.each([
    ['a ward that is not there', { content: POLE, place: { areaCode: '99999', ...LE_DUAN } }],
    ['a category that is not there', { content: POLE, categoryId: "1' OR '1", place: LE_DUAN }],
    ['an address of signs', { content: '%%%', place: { areaCode: '20242', address: "'; DROP TABLE open_report; --" } }],
    ['half a pin', { content: POLE, place: { lat: 16 } }],
    ['the pole', { content: POLE, place: { lat: 90, lon: 180 } }],
  ])('answers for %s as for anybody', async (_, request) => {
    const answer = await city.caller().post('/api/v1/feedback/similar', { json: request });

    expect(answer.status).toBe(200);
  });
});

describe('the table of open reports', () => {
  it('is made again from the event stream when it is lost', async () => {
    const ticket = await reported(await city.citizen().report({ content: 'Hố ga lún sâu', place: LE_DUAN }));

    await city.write('DELETE FROM open_report');
    await city.write('UPDATE open_report_mark SET position = 0');

    await reported(ticket);
  });
});
