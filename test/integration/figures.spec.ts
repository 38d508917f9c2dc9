import { FiguresResponse } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { SteppedClock } from '@gopy/kernel';
import { readEnvironment, type Row, Sql } from '@gopy/platform';
import { CountDueMonths, CountMonth, FigureStore } from '@gopy/reporting';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startApi } from '../../apps/api/src/start-api.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';
import { seedCity } from '../support/seed-city.js';

let database: FreshDatabase;
let api: NestFastifyApplication;
let sql: Sql;
let due: CountDueMonths;
let number = 0;
const clock = new SteppedClock(new Date('2026-11-20T02:00:00Z'));

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi(readEnvironment(database.variables));
  sql = api.get(Sql, { strict: false });
  await seedCity(api);
  const store = api.get(FigureStore, { strict: false });
  due = new CountDueMonths(store, new CountMonth(store, api.get(DirectorySource, { strict: false }), clock), clock);
  // October: what is received at its very ends, by the clock of the city.
  await received({ at: '2026-09-30T16:59:59.999Z', times: 6 });
  await received({
    at: '2026-09-30T17:00:00Z',
    times: 7,
    status: 'answered',
    answeredAt: '2026-10-02T03:00:00Z',
    dueAt: '2026-10-02T03:00:00Z',
    score: 'satisfied',
  });
  await received({
    at: '2026-10-31T16:59:59.999Z',
    times: 2,
    status: 'closed',
    answeredAt: '2026-11-05T00:00:00Z',
    dueAt: '2026-11-04T00:00:00Z',
    score: 'unsatisfied',
  });
  await received({ at: '2026-10-15T02:00:00Z', times: 3, status: 'dispatched', dueAt: '2026-10-18T00:00:00Z' });
  await received({ at: '2026-10-15T02:00:00Z', times: 1, status: 'dispatched', dueAt: '2099-01-01T00:00:00Z' });
  await received({ at: '2026-10-16T02:00:00Z', times: 2, status: 'waiting_for_citizen', dueAt: '2026-10-18T00:00:00Z' });
  await received({ at: '2026-10-16T02:00:00Z', times: 6, category: 'noise', area: '20263', channel: 'phone', status: 'declined' });
  await received({ at: '2026-10-16T02:00:00Z', times: 2, category: 'tourism', area: null, channel: 'zalo', status: 'merged' });
  await received({
    at: '2026-10-17T02:00:00Z',
    times: 9,
    category: 'child-protection',
    area: '20200',
    channel: 'phone',
    status: 'received',
    dueAt: '2026-10-18T00:00:00Z',
  });
  await received({ at: '2026-10-31T17:00:00Z', times: 4 });
  await due.run();
}, 60_000);

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

type Tickets = {
  readonly at: string;
  readonly times: number;
  readonly status?: string;
  readonly category?: string;
  readonly area?: string | null;
  readonly channel?: string;
  readonly answeredAt?: string;
  readonly dueAt?: string;
  readonly score?: string;
};

async function received({
  at,
  times,
  status = 'received',
  category = 'roads-flooding',
  area = '20242',
  channel = 'portal',
  answeredAt,
  dueAt = '2099-01-01T00:00:00Z',
  score,
}: Tickets): Promise<void> {
  const when = new Date(at);
  const due = new Date(dueAt);
  for (let time = 0; time < times; time++) {
    number++;
    await sql.write(
      `INSERT INTO ticket SET id = ?, code = ?, channel = ?, received_at = ?, content = 'x', language = 'vi', anonymous = TRUE, outside_city = FALSE,
         secret_expires_at = ?, status = ?, priority = 'normal', category_id = (SELECT id FROM category WHERE code = ?), area_code = ?, answered_at = ?,
         deadline_anchor = ?, dispatch_due_at = ?, first_response_due_at = ?, due_at = ?, rating = ?, version = 1`,
      [
        number,
        `DN-T-${number}`,
        channel,
        when,
        due,
        status,
        category,
        area,
        answeredAt ? new Date(answeredAt) : null,
        when,
        due,
        due,
        due,
        score ? JSON.stringify({ score, reasons: [] }) : null,
      ],
    );
  }
}

const ask = (month: string, headers: Record<string, string> = {}) => api.inject({ url: `/api/v1/figures?month=${month}`, headers });
const figures = async (month: string) => FiguresResponse.parse((await ask(month)).json());
const numbers = (rows: FiguresResponse['byArea']) => Object.fromEntries(rows.map(({ name, received: count }) => [name, count]));

it('counts a month by the calendar of the city, each report once and as it stands now', async () => {
  const { total, updatedAt } = await figures('2026-10');

  // 7 on time and 2 late are answered; 3 and 9 are late and open, 2 wait for the citizen: 7 ÷ (9 + 12).
  expect(total).toEqual({
    id: 'total',
    name: 'Toàn thành phố',
    nameEn: 'The whole city',
    received: 32,
    answered: 9,
    answeredOnTime: 7,
    openOverdue: 12,
    onTimeRate: 7 / 21,
    rated: 9,
    satisfied: 7,
  });
  expect(updatedAt).toBe('2026-11-20T02:00:00.000Z');
});

it('puts fields under their heading, and what is restricted or without a place in one line', async () => {
  const { byCategory, byArea, byChannel } = await figures('2026-10');

  expect(numbers(byCategory)).toEqual({
    'Hạ tầng đô thị': 15,
    'Chưa phân loại hoặc không nêu riêng': 9,
    'Môi trường': undefined,
    'Thương mại, du lịch': undefined,
  });
  expect(numbers(byArea)).toEqual({ 'Phường Hải Châu': 15, 'Chưa rõ địa bàn hoặc không nêu riêng': 11, 'Phường Sơn Trà': 6 });
  expect(numbers(byChannel)).toEqual({ 'Cổng Góp ý': 15, 'Không nêu riêng': 9, 'Tổng đài 1022': undefined, Zalo: undefined });
});

it('gives a hidden line no number at all, and the next smallest neither, so that no subtraction finds it', async () => {
  const { byCategory } = await figures('2026-10');
  const hidden = byCategory.filter(({ received: count }) => count === undefined);

  // Two about tourism could be had from the total; with the six about noise beside them they cannot.
  expect(hidden.map(({ id: _, ...row }) => row)).toEqual([
    { name: 'Môi trường', nameEn: 'Environment' },
    { name: 'Thương mại, du lịch', nameEn: expect.any(String) },
  ]);
});

it('says nothing of a month with too few reports, and nothing but zero of an empty one', async () => {
  expect((await figures('2026-11')).total).toEqual({ id: 'total', name: 'Toàn thành phố', nameEn: 'The whole city' });
  expect((await figures('2025-01')).total).toMatchObject({ received: 0, answered: 0, openOverdue: 0 });
  expect((await figures('2099-01')).byArea).toEqual([]);
  expect((await ask('2026-13')).statusCode).toBe(400);
});

it('answers "unchanged" to who knows the figures already', async () => {
  const { headers } = await ask('2026-10');

  expect((await ask('2026-10', { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304);
  expect(headers['cache-control']).toBe('public, max-age=60');
});

it('fills the past in by itself, counts it again after a day, and the trend shows it', async () => {
  await sql.write('DELETE FROM month_figure');
  clock.moveTo(new Date('2026-12-31T17:00:00Z'));

  const [filled, again] = [await due.run(), await due.run()];
  await sql.write("UPDATE ticket SET status = 'closed', answered_at = received_at WHERE received_at < '2026-09-30 17:00:00'");
  clock.moveTo(new Date('2027-01-01T17:00:00Z'));
  const nextDay = await due.run();

  // September, October and November lie before the last month, which is December.
  expect([filled, again, nextDay]).toEqual([3, 0, 3]);
  const stored = await sql.rows<Row>("SELECT month, received, answered FROM month_figure WHERE part = 'total' ORDER BY month");
  expect(stored.map((row) => Object.values(row))).toEqual([
    ['2026-09', 6, 6],
    ['2026-10', 32, 9],
    ['2026-11', 4, 0],
    ['2026-12', 0, 0],
    ['2027-01', 0, 0],
  ]);
  const { trend, months } = await figures('2026-12');
  expect(trend.map(({ id, received: count }) => [id, count])).toEqual([
    ['2026-09', 6],
    ['2026-10', 32],
    ['2026-11', undefined],
    ['2026-12', 0],
  ]);
  expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
});

it('counts a month that the first reader asks for before the worker came round', async () => {
  const now = new Date();
  await received({ at: now.toISOString(), times: 5 });
  await sql.write('DELETE FROM month_figure');

  const other = await startApi(readEnvironment(database.variables));
  const { total } = FiguresResponse.parse((await other.inject({ url: '/api/v1/figures' })).json());
  await other.close();

  expect(total.received).toBeGreaterThanOrEqual(5);
});

it('reads only the tickets of the month, by an index', async () => {
  const [plan] = await sql.rows<Row>(
    "EXPLAIN SELECT COUNT(*) FROM ticket FORCE INDEX (ix_ticket_status) WHERE status IN ('received', 'answered') AND received_at >= '2026-10-01' AND received_at < '2026-11-01'",
  );

  expect(plan).toMatchObject({ type: 'range', key: 'ix_ticket_status' });
});
